/**
 * What each vendor wants run before its script, as its own documents write it: for the libraries that hold script tags
 * back. Ours has it in its catalogue.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const snippets = {
  'google-analytics': `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-EXAMPLE001',{cookie_expires:34128000});`,
  hotjar: `window._hjSettings={hjid:1000001,hjsv:6};window.hj=window.hj||function(){(hj.q=hj.q||[]).push(arguments)};`,
  zoominfo: `window.ZIProjectKey='0123456789abcdef0123';`,
  linkedin: `window._linkedin_partner_id='1000001';window._linkedin_data_partner_ids=['1000001'];window.lintrk=window.lintrk||function(a,b){(lintrk.q=lintrk.q||[]).push([a,b])};`,
};
