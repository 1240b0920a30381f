const sections = {
  vendors: { title: 'Vendors', empty: 'Waiting for the server.' },
  requests: { title: 'Requests to vendors', empty: 'None since this page was loaded.' },
  cookies: { title: 'Cookies of this site', empty: 'None.' },
  thirdParty: { title: 'Cookies of vendor domains', empty: 'None that the stand-ins know of.' },
  local: { title: 'localStorage', empty: 'Empty.' },
  session: { title: 'sessionStorage', empty: 'Empty.' },
};

/** Each stands under the heading that it belongs to. */
const hints = {
  library: { at: 'vendors', text: 'The library has not been built. Run “npm run build” and reload.' },
  blocked: {
    at: 'thirdParty',
    text: 'This browser blocks cookies of other domains by itself, whatever is chosen here.',
  },
  leftOver: {
    at: 'thirdParty',
    text: 'No site can delete these: only their own domain can, or you in the settings of this browser.',
  },
};

/**
 * @param {string} name
 * @param {Record<string, string>} [properties]
 * @param {...(Node | string)} children
 */
function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

function createSection(name, { title, empty }) {
  const id = `panel-${name}`;
  const parts = {
    count: element('span', { class: 'panel-count' }),
    list: element('ul', { 'aria-labelledby': id }),
    empty: element('p', { class: 'panel-empty' }, empty),
    hints: element('div'),
  };
  const heading = element('h3', { id }, title, ' ', parts.count);
  return {
    parts,
    node: element('section', { class: `panel-section is-${name}` }, heading, parts.hints, parts.empty, parts.list),
  };
}

/**
 * The panel's elements, put at the end of the page.
 *
 * @param {{ onForget: () => void }} actions
 */
export function panelFrame({ onForget }) {
  const created = new Map(Object.entries(sections).map(([name, texts]) => [name, createSection(name, texts)]));
  const toggle = element('button', { type: 'button', class: 'panel-toggle', 'aria-controls': 'panel-body' });
  const forget = element('button', { type: 'button', class: 'panel-forget' }, 'Forget everything');
  const hintNodes = new Map(
    Object.entries(hints).map(([name, { at, text }]) => {
      const node = element('p', { class: 'panel-hint', hidden: '' }, text);
      created.get(at).parts.hints.append(node);
      return [name, node];
    }),
  );
  const body = element(
    'div',
    { id: 'panel-body', class: 'panel-body' },
    element('p', { class: 'panel-intro' }, 'What this page asks of vendors, and what is kept in this browser.'),
    ...[...created.values()].map(({ node }) => node),
    forget,
    element('p', { class: 'panel-small' }, 'Clears what this site keeps, and loads the page as on a first visit.'),
  );
  const header = element('div', { class: 'panel-header' }, element('h2', {}, 'Live view'), toggle);
  const panel = element('aside', { class: 'panel', lang: 'en', 'aria-label': 'Live view' }, header, body);

  const isOpen = () => !document.documentElement.classList.contains('is-panel-closed');
  function setOpen(open) {
    document.documentElement.classList.toggle('is-panel-closed', !open);
    body.hidden = !open;
    toggle.textContent = open ? 'Hide' : 'Show';
    toggle.setAttribute('aria-expanded', String(open));
    toggle.setAttribute('aria-label', `${toggle.textContent} live view`);
  }

  toggle.addEventListener('click', () => setOpen(!isOpen()));
  forget.addEventListener('click', onForget);
  setOpen(true);
  document.body.append(panel);

  return {
    sections: Object.fromEntries([...created].map(([name, { parts }]) => [name, parts])),
    isOpen,
    showHint(shown) {
      for (const [name, node] of hintNodes) node.hidden = !shown[name];
    },
  };
}
