/** Words by which a text is known for what it does, by language. Lower case. */
type Words = Readonly<Record<string, RegExp>>;

/**
 * Praise for a yes, pressure, or regret at a no (EDPB Guidelines 03/2022 on deceptive design patterns: "emotional
 * steering", "hidden in plain sight").
 */
export const coaxing: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\b(better|best|great|optimal|perfect|full|personali[sz]ed|smooth)( \w+){0,2} experience/,
    /\b(improve|enhance|optimi[sz]e)\w* your( \w+){0,2} experience/,
    /\bwe (value|respect|care about) your privacy/,
    /\b(recommended|strongly advise)\b/,
    /\b(by (continuing|using|browsing)|if you (continue|keep))\b/,
    /\b(unfortunately|sadly|miss out|are you sure|don't worry)\b/,
    /\bkeep (this|our) (site|website|content|service)s? free\b/,
    /\b(yummy|tasty|delicious)\b/,
    /\b(limited|worse|reduced)( \w+){0,2} (functionality|experience)/,
  ],
  de: [
    /\b(beste|bessere|optimale|perfekte|volle|personalisierte)[nrs]?( [\wäöüß]+){0,2} (erlebnis|erfahrung|nutzererlebnis|nutzungserlebnis|surferlebnis)/,
    /(erlebnis|erfahrung|nutzererlebnis)( [\wäöüß]+){0,2} (zu )?(verbessern|optimieren)/,
    /\b(wir (schätzen|respektieren) ihre privatsphäre|ihre privatsphäre ist uns wichtig)/,
    /\b(empfohlen|empfehlen wir)\b/,
    /\b(indem sie|wenn sie)( [\wäöüß]+){0,4} (weitersurfen|weiter ?nutzen|fortfahren)/,
    /\b(leider|schade|verpassen|wirklich ablehnen|keine sorge)\b/,
    /\b(kostenlos|gratis) (bleiben|anbieten|zu halten)/,
    /\b(lecker|leckere[nrs]?)\b/,
    /\beingeschränkte[nrs]? (funktion|nutzung|erlebnis)/,
  ],
  fr: [
    /\b(meilleure|optimale|parfaite|personnalisée)s? expérience/,
    /\bexpérience( \S+){0,2} (optimale|personnalisée|meilleure)/,
    /\b(améliorer|optimiser)( \S+){0,2} expérience/,
    /\bvotre vie privée (nous est chère|est importante|compte)|nous respectons votre vie privée/,
    /\b(recommandée?s?|nous vous recommandons)(?![\wé])/,
    /\ben (poursuivant|continuant|naviguant)\b/,
    /\b(malheureusement|dommage|êtes-vous sûre?|ne manquez)(?!\w)/,
    /\b(rester|reste) gratuit/,
    /\bfonctionnalités? (limitées?|réduites?)/,
  ],
  es: [
    /\b(mejor|óptima|perfecta|plena) experiencia/,
    /\bexperiencia( \S+){0,2} (óptima|personalizada|mejor)/,
    /\b(mejorar|optimizar)( \S+){0,2} experiencia/,
    /\b(valoramos|respetamos|nos importa) (su|tu) privacidad/,
    /\b(recomendad[oa]s?|recomendamos)\b/,
    /\b(al continuar|si (continúa|continúas|sigue|sigues))(?!\w)/,
    /\b(lamentablemente|desgraciadamente|lástima|no te pierdas)\b|¿(está|estás) segur[oa]/,
    /\bseguir siendo gratis|\bgratuit[oa] gracias/,
    /\bfuncionalidad(es)? (limitadas?|reducidas?)/,
  ],
  it: [
    /\b(migliore|ottimale|perfetta) esperienza/,
    /\besperienza( \S+){0,2} (ottimale|personalizzata|migliore)/,
    /\b(migliorare|ottimizzare)( \S+){0,2} esperienza/,
    /\b(rispettiamo|teniamo al)la tua privacy|la tua privacy è importante|teniamo alla (tua|sua) privacy/,
    /\b(consigliat[oaie]|consigliamo|raccomandat[oaie])\b/,
    /\b(continuando|proseguendo|se (continui|prosegui))\b/,
    /\b(purtroppo|peccato|non perdere|sei sicur[oa])\b/,
    /\b(restare|rimanere) gratuit/,
    /\bfunzionalità (limitate|ridotte)/,
  ],
  nl: [
    /\b(beste|betere|optimale|gepersonaliseerde) ([\w]+ )?(ervaring|gebruikerservaring|surfervaring)/,
    /\b(wij waarderen|we respecteren) (uw|je) privacy/,
    /\b(aanbevolen|raden (wij|we) aan)\b/,
    /\bdoor (verder te|gebruik te|te blijven)\b/,
    /\b(helaas|jammer|weet (u|je) het zeker)\b/,
  ],
  pl: [
    /\b(lepsz|najlepsz|optymaln)\w+( \S+){0,2} doświadcze/,
    /\b(cenimy|szanujemy) (twoją|państwa) prywatność/,
    /\b(zalecane|polecane)\b/,
    /\bkontynuując/,
    /\b(niestety|szkoda|czy na pewno)\b/,
  ],
};

/** That a choice can be changed or withdrawn. */
export const withdrawal: Words = {
  en: /withdraw|revoke|change|undo|at any time/,
  de: /widerruf|zurückzieh|zurücknehm|änder|jederzeit/,
  fr: /retir|révo|modifi|chang|à tout moment/,
  es: /retir|revoc|modific|cambi/,
  it: /revoc|ritir|modific|cambi/,
  nl: /intrek|wijzig|verander|aanpas/,
  pl: /wycofa|zmieni|cofn/,
  pt: /retir|revog|alter|mudar/,
};

/** That it leads to what is said about privacy. */
export const policy: Words = {
  en: /privacy|data protection|cookie/,
  de: /datenschutz|privatsphäre|cookie/,
  fr: /confidentialité|vie privée|données|cookie/,
  es: /privacidad|datos|cookie/,
  it: /privacy|riservatezza|dati|cookie/,
  nl: /privacy|gegevens|cookie/,
  pl: /prywatno|danych|cookie/,
  pt: /privacidade|dados|cookie/,
};

/** What a button says that is no clear yes: it would be taken for one that closes, or goes on. */
export const noYes: Words = {
  en: /^(ok|okay|got it|continue|close|fine|i understand|understood|next|x|×)[.!]?$/,
  de: /^(ok|okay|alles klar|weiter|schließen|verstanden|ich verstehe|x|×)[.!]?$/,
  fr: /^(ok|d'accord, continuer|continuer|fermer|compris|j'ai compris|suivant|x|×)[.!]?$/,
  es: /^(ok|vale|continuar|seguir|cerrar|entendido|de acuerdo|x|×)[.!]?$/,
  it: /^(ok|continua|prosegui|chiudi|ho capito|capito|x|×)[.!]?$/,
  nl: /^(ok|oké|doorgaan|verder|sluiten|begrepen|x|×)[.!]?$/,
  pl: /^(ok|dalej|zamknij|rozumiem|kontynuuj|x|×)[.!]?$/,
};

/** What a button says that is no clear no. */
export const noNo: Words = {
  en: /settings|options|preferences|manage|customi[sz]e|later|not now|close|more/,
  de: /einstellung|optionen|verwalten|anpassen|später|nicht jetzt|schließen|mehr/,
  fr: /paramè|options|préférences|gérer|personnaliser|plus tard|fermer|en savoir/,
  es: /configura|opciones|preferencias|gestionar|personalizar|más tarde|ahora no|cerrar|más/,
  it: /impostazioni|opzioni|preferenze|gestisci|personalizza|più tardi|non ora|chiudi|altro/,
  nl: /instellingen|opties|voorkeuren|beheer|aanpassen|later|niet nu|sluiten|meer/,
  pl: /ustawieni|opcje|preferencje|zarządzaj|dostosuj|później|nie teraz|zamknij|więcej/,
};
