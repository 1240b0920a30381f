import { peerFile, peerVersion } from '../peer-file.mjs';
import { catalogue, optionalVendors, vendorAddress, words } from '../reference-catalogue.mjs';
import { toScript } from '../to-script.mjs';
import { snippets } from '../vendor-snippets.mjs';

/**
 * Its example 5, "Opt-in": style sheet in the head, script and call at the end of the body. It knows neither categories
 * nor vendors and has no settings; a site loads its scripts in the callbacks `onInitialise` and `onStatusChange`.
 *
 * @returns {import('../../types.js').SetUp}
 */
export const setUp = () => ({
  name: `cookieconsent ${peerVersion('cookieconsent')}`,
  files: {
    '/cookieconsent.min.css': peerFile('cookieconsent/build/cookieconsent.min.css'),
    '/cookieconsent.min.js': peerFile('cookieconsent/build/cookieconsent.min.js'),
  },
  head: '<link href="/cookieconsent.min.css" rel="stylesheet">',
  body: `<script src="/cookieconsent.min.js"></script><script>${start()}</script>`,
  banner: ['.cc-window'],
  accept: ['.cc-window .cc-allow'],
  reject: ['.cc-window .cc-deny'],
});

const start = () => {
  const scripts = optionalVendors.map(({ id }) => `${snippets[id]}load('${vendorAddress(id)}');`).join('');
  const options = {
    type: 'opt-in',
    palette: { popup: { background: '#383b75' }, button: { background: '#f1d600' } },
    content: {
      header: words(catalogue.texts?.title),
      message: words(catalogue.texts?.intro),
      allow: 'Accept all',
      deny: 'Reject all',
      link: 'Privacy policy',
      href: '/privacy',
    },
  };
  return `function load(a){var s=document.createElement('script');s.src=a;document.head.append(s)}
function loadAll(){${scripts}}
var options=${toScript(options)};
options.onInitialise=options.onStatusChange=function(){if(this.hasConsented())loadAll()};
window.cookieconsent.initialise(options);`;
};
