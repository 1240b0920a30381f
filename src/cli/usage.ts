export const usage = {
  check: `usage: askfirst check catalogue.json [--against old.json|revision]
                      [--format text|json|sarif] [--max-warnings 0] [--stamp]
                      [--gate /catalogue.json]

  check           says what is wrong with a catalogue, where, why, and what
                  would be right
  --against       holds it against an older one, a file or the same file in a
                  git revision: who is asked again, and who should be
  --format        text for people (default), json, or sarif for code hosts
  --max-warnings  fails where there are more warnings than that
  --stamp         writes into it that it has been checked, so that browsers
                  need not do it, where there are no errors
  --gate          writes catalogue.gate.json beside it, where there are no
                  errors: what the gate needs of it, for the script tag; and
                  the address at which pages find the whole

It ends with 0 where there are no errors, with 1 where there are some, and with
2 where it is called wrongly. docs/check.md has all rules, and how to allow what
one of them finds.`,

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
export const wholeUsage = `usage: askfirst check catalogue.json [--against old.json|revision] ...
       askfirst add <vendor> --id 123 [--catalogue catalogue.json]
       askfirst vendors [vendor]

  check     says what is wrong with a catalogue, and where
  add       writes a vendor that is ready into a catalogue
  vendors   lists these vendors, or says all that is known of one

askfirst <command> --help says more of each.`;
