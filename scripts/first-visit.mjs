/**
 * What a first visit to a plain page loads until it is asked, where the catalogue has been checked before. Held true by a
 * test of the package.
 */
export const firstVisit = ['askfirst.js', 'askfirst-ui.js'];
