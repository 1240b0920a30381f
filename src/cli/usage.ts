export const usage = {
  check: `usage: askfirst check catalogue.json [--stamp] [--gate /catalogue.json]

  check     says what is wrong with a catalogue, and where
  --stamp   writes into it that it has been checked, so that browsers need not
            do it
  --gate    writes catalogue.gate.json beside it: what the gate needs of it,
            for the script tag; and the address at which pages find the whole`,

  add: `usage: askfirst add <vendor> --id 123 [--catalogue catalogue.json]
                    [--category marketing] [--as other-id] [--dry-run] [--yes]

  add          writes a vendor that is ready into a catalogue, and shows before
               what it writes; on a terminal it asks, too
  --id         what the vendor takes: askfirst vendors <vendor> says what that
               is, and whether it takes something else (--url, --months ...)
  --catalogue  the file, catalogue.json where you say nothing
  --category   the category that it is added to, where not its own
  --as         the id that it gets, for a second one of a vendor
  --dry-run    only shows
  --yes        does not ask`,

  vendors: `usage: askfirst vendors [vendor]

  vendors   lists the vendors that are ready, or says all that is known of one:
            what it takes, loads and keeps, and what of that is unconfirmed`,
} as const;

export type Command = keyof typeof usage;

/** How all commands are called. */
export const wholeUsage = `usage: askfirst check catalogue.json [--stamp]
       askfirst add <vendor> --id 123 [--catalogue catalogue.json]
       askfirst vendors [vendor]

  check     says what is wrong with a catalogue, and where
  add       writes a vendor that is ready into a catalogue
  vendors   lists these vendors, or says all that is known of one

askfirst <command> --help says more of each.`;
