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

It ends with 0 where there are no errors, with 1 where there are some, or too
many warnings, and with 2 where it is called wrongly. docs/check.md has all
rules, and how to allow what one of them finds.`,

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

  audit: `usage: askfirst audit https://site/ [--pages 5|sitemap]
                      [--catalogue catalogue.json] [--format text|json|sarif]
                      [--report report.html] [--draft draft.json]
                      [--max-warnings 0]

  audit        visits a site in a real browser, as visitors do who click nothing,
               reject, accept, withdraw, allow one vendor, send Global Privacy
               Control, come back; and holds what it sees against the catalogue.
               It takes playwright-core: npm install -D playwright-core
  --pages      how many pages each visit opens, found by their links (1), or
               those of the site map
  --catalogue  a file, where it is not the one on the page
  --format     what is written to the output: text, json or sarif
  --report     writes one HTML file with everything that was seen
  --draft      writes a catalogue with entries for what is not declared
  --max-warnings
               fails where there are more warnings than that
  --visits     only these: untouched, reject, accept, withdraw, vendors, gpc,
               returning; as a,b,c
  --browser    the Chromium or Firefox to use, else CHROME_PATH, else the PATH
  --insecure   certificates need not be valid
  --wait       seconds to look on after each step (2)
  --timeout    minutes for all of it (10)
  --parallel   visits at a time (2)
  --language   of the browser, such as de
  --accept, --reject, --settings, --save, --reopen  "selector"
               the buttons of a banner that is not Askfirst's, where they are not
               found by their names
  --choose     'vendor=selector': a vendor's switch in its settings; as often as
               there are vendors

It ends with 0 where nothing is wrong, 1 where there are errors or too many
warnings, 2 where the call is wrong, 3 where nothing is wrong but not everything
could be visited.`,

  init: `usage: askfirst init https://site/ [--catalogue catalogue.json] [--force]

  init         visits a site, and writes a catalogue of what it found there: a
               draft to be finished, with the vendors that are known filled in;
               says what is left to do, and what the check finds in it
  --catalogue  the file, catalogue.json where you say nothing
  --force      writes over it where it is there
               It takes those options of an audit, too, that say how to visit:
               askfirst audit --help`,
} as const;

export type Command = keyof typeof usage;

/** How all commands are called. */
export const wholeUsage = `usage: askfirst check catalogue.json [--against old.json|revision] ...
       askfirst add <vendor> --id 123 [--catalogue catalogue.json]
       askfirst vendors [vendor]
       askfirst audit https://site/ [--report report.html]
       askfirst init https://site/

  check     says what is wrong with a catalogue, and where
  add       writes a vendor that is ready into a catalogue
  vendors   lists these vendors, or says all that is known of one
  audit     visits a site, and holds what it does against its catalogue
  init      visits a site, and drafts a catalogue for it

askfirst <command> --help says more of each.`;
