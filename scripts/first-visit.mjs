/** What a first visit to a plain page loads until it is asked. Held true by a test of the package. */
export const firstVisit = ['askfirst.js', 'askfirst-ui.js'];
