/** A small page of a site: what is given goes into its head and its body. */
export function sitePage(head: string, body = ''): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <link rel="icon" href="/icon.svg" />
    ${head}
  </head>
  <body>
    <h1>A page</h1>
    <p><a href="/research">Elsewhere</a></p>
    ${body}
  </body>
</html>`;
}
