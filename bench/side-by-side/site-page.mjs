/** A page as many sites have: some text, and a style sheet of its own. */

const sentences = [
  'Example builds gauges that stand in a river for decades.',
  'What they see is turned into something that a town can plan with.',
  'A gauge counts what passes it, in drops of rain and in tons of gravel.',
  'In spring the water comes from the mountains, in autumn from the sky.',
  'Whoever has watched a river for ten years knows what it does in the eleventh.',
];

/** @param {number} number */
const article = (number) =>
  `<article><h2>Station ${number}</h2><p>${[...sentences.slice(number % 5), ...sentences.slice(0, number % 5)].join(' ')}</p></article>`;

export const siteStyles = `body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: #222; background: #fff }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem }
main { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)) }
article { padding: 1rem; border: 1px solid #ddd; border-radius: .5rem }
`;

/**
 * The page of all set-ups, with what one puts into its head and at the end of its body.
 *
 * @param {import('../types.js').SetUp} setUp
 */
export const sitePage = ({ head, body = '' }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="Gauges for rivers, and the software that reads them.">
    <title>Example: measuring rivers</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/site.css">
    ${head}
  </head>
  <body>
    <header><h1>A river keeps its own diary</h1></header>
    <main>${Array.from({ length: 24 }, (_, number) => article(number + 1)).join('\n')}</main>
    ${body}
  </body>
</html>
`;
