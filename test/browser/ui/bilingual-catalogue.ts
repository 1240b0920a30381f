import type { Catalogue, Item, Text } from '../../../src/catalogue/types.js';
const t = (en: string, de: string): Text => ({ en, de });
const cookie = (name: string, party: 'first' | 'third', expiry: string, en: string, de: string): Item => ({
  name,
  kind: 'cookie',
  party,
  expiry,
  purpose: t(en, de),
});
/** The reference site's categories, vendors and items, in English and German. */
export const bilingualCatalogue: Catalogue = {
  language: 'en',
  controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy', imprint: '/imprint' },
  categories: [
    {
      id: 'essentials',
      essential: true,
      name: t('Essentials', 'Notwendig'),
      description: t(
        'Needed for pages to work and to remember your choice.',
        'Erforderlich, damit Seiten funktionieren und Ihre Auswahl behalten.',
      ),
      vendors: [
        {
          id: 'site',
          name: t('This site', 'Diese Website'),
          reason: t(
            'Without it, the question would come on every page.',
            'Ohne diese Einträge käme die Frage auf jeder Seite.',
          ),
          company: { name: 'Example GmbH', country: 'DE' },
          items: [
            {
              name: 'cookiePreference',
              kind: 'local-storage',
              party: 'first',
              expiry: '1 year',
              purpose: t('Remembers your privacy choices', 'Merkt sich Ihre Datenschutzauswahl'),
            },
            {
              name: 'cookiePreference-*',
              kind: 'local-storage',
              party: 'first',
              expiry: '1 year',
              purpose: t('The choice made for each category', 'Die Auswahl je Kategorie'),
            },
          ],
        },
      ],
    },
    {
      id: 'statistics',
      name: t('Statistics', 'Statistik'),
      description: t('Shows how visitors use the site, in aggregate.', 'Zeigt in Summe, wie die Website genutzt wird.'),
      vendors: [
        {
          id: 'google-analytics',
          name: 'Google Analytics',
          purpose: t(
            'Counts visits and shows how pages are used',
            'Zählt Besuche und zeigt, wie Seiten genutzt werden',
          ),
          disclosure: t(
            'Makes usage profiles under a pseudonym, to shape the site to what is needed, and recognises and counts returning visitors. IP addresses are shortened within the EU first; the full address is sent to the USA only exceptionally. Google processes the data on our behalf under Art. 28 GDPR and reports to us on site activity.',
            'Erstellt pseudonyme Nutzungsprofile zur bedarfsgerechten Gestaltung der Website und erkennt und zählt wiederkehrende Besucher. IP-Adressen werden zunächst innerhalb der EU gekürzt; nur ausnahmsweise wird die volle Adresse in die USA übertragen. Google verarbeitet die Daten in unserem Auftrag nach Art. 28 DSGVO.',
          ),
          company: {
            name: 'Google Ireland Ltd',
            country: 'IE',
            address: 'Gordon House, Barrow Street, Dublin 4, Ireland',
          },
          privacyPolicy: 'https://policies.google.com/privacy?hl=de&gl=de',
          transfers: [
            {
              country: 'US',
              safeguard: t(
                'EU-US Data Privacy Framework, processing agreement under Art. 28 GDPR with Google LLC',
                'EU-US Data Privacy Framework, Auftragsverarbeitung nach Art. 28 DSGVO mit Google LLC',
              ),
            },
          ],
          items: [
            cookie('_ga_*', 'first', '1 year 1 month', 'Persists session state', 'Erhält den Sitzungsstatus'),
            cookie(
              '_ga',
              'first',
              '1 year 1 month',
              'Tells unique visitors apart by a random client id',
              'Unterscheidet Besucher anhand einer zufälligen Kennung',
            ),
          ],
        },
        {
          id: 'hotjar',
          name: 'Hotjar',
          disclosure: t(
            'Click paths, heat maps and recordings, under a pseudonym, to improve the site.',
            'Klickpfade, Heatmaps und Aufzeichnungen unter Pseudonym, um die Website zu verbessern.',
          ),
          company: {
            name: 'Hotjar Ltd',
            address: '3 Lyons Range, 20 Bisazza Street, Sliema SLM 1640, Malta',
            country: 'MT',
          },
          privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/',
          items: [
            cookie(
              '_hjSessionUser_*',
              'first',
              '1 year',
              'Tells this visitor from others on this site, kept over visits',
              'Kennung dieses Besuchers auf dieser Website, über Besuche hinweg',
            ),
            cookie(
              '_hjSession_*',
              'first',
              '1 hour',
              'Holds the current visit together',
              'Hält den laufenden Besuch zusammen',
            ),
          ],
        },
        {
          id: 'zoominfo',
          name: 'ZoomInfo',
          disclosure: t('Advertising services.', 'Werbedienste.'),
          company: {
            name: 'ZoomInfo Technologies LLC',
            address: '805 Broadway, Suite 900, Vancouver, WA 98660',
            country: 'US',
          },
          privacyPolicy: 'https://www.zoominfo.com/legal/privacy-policy',
          transfers: [{ country: 'US' }],
          items: [
            cookie('__cf_bm', 'third', '30 minutes', 'Tells humans from bots', 'Unterscheidet Menschen von Bots'),
            cookie('_zitok', 'first', '1 year', 'Identifies unique visitors', 'Erkennt einzelne Besucher'),
            cookie(
              '_cfuvid',
              'third',
              'session',
              'Tells users behind one IP address apart at the vendor’s firewall',
              'Unterscheidet Nutzer hinter einer IP-Adresse an der Firewall des Anbieters',
            ),
          ],
        },
      ],
    },
    {
      id: 'marketing',
      gpc: true,
      name: t('Marketing', 'Marketing'),
      description: t(
        'Measures ads and shows relevant ones on other sites.',
        'Misst Werbung und zeigt passende auf anderen Websites.',
      ),
      vendors: [
        {
          id: 'linkedin',
          name: 'LinkedIn Insight Tag',
          disclosure: t(
            'Conversion tool: IP address, device and browser properties, page events; encrypted, anonymised within 7 days, deleted within 90 days.',
            'Konversionsmessung: IP-Adresse, Geräte- und Browsermerkmale, Seitenereignisse; verschlüsselt, binnen 7 Tagen anonymisiert, binnen 90 Tagen gelöscht.',
          ),
          company: {
            name: 'LinkedIn Ireland Unlimited Company',
            address: 'Wilton Place, Dublin 2, Ireland',
            country: 'IE',
          },
          privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
          items: [
            cookie(
              'AnalyticsSyncHistory',
              'third',
              '1 month',
              'When a sync with the lms_analytics cookie took place',
              'Zeitpunkt des Abgleichs mit dem Cookie lms_analytics',
            ),
            cookie('li_gc', 'third', '6 months', 'Guest consent for non-essential cookies', 'Einwilligung von Gästen'),
            cookie('lidc', 'third', '1 day', 'Data-centre selection', 'Auswahl des Rechenzentrums'),
            cookie(
              'UserMatchHistory',
              'third',
              '1 month',
              'Relevant ads from preferences',
              'Passende Werbung nach Vorlieben',
            ),
            cookie(
              'bscookie',
              'third',
              '1 year',
              'Remembers two-factor verification',
              'Merkt sich die Zwei-Faktor-Prüfung',
            ),
            cookie(
              'bcookie',
              'third',
              '1 year',
              'Browser id, abuse detection',
              'Browser-Kennung, Missbrauchserkennung',
            ),
            cookie(
              'li_sugr',
              'third',
              '3 months',
              'Probabilistic identity match',
              'Wahrscheinlichkeitsbasierter Abgleich der Identität',
            ),
          ],
        },
      ],
    },
  ],
};
