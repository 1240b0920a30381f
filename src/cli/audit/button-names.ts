/**
 * What buttons of banners are called, the plainest names first. Each is the whole of an accessible name, but for what
 * stands around it: `✓ Accept all cookies`.
 */
export type ButtonKind = 'accept' | 'reject' | 'settings' | 'save' | 'reopen';

const ALL = [
  'accept all|allow all|agree to all|accept and continue|accept & continue',
  'alle akzeptieren|alles akzeptieren|allen zustimmen|alle zulassen|alle annehmen|alle erlauben',
  'tout accepter|accepter tout|accepter et fermer|aceptar todo|aceptar todas|aceptar y continuar|permitir todas',
  'accetta tutto|accetta tutti|accetta e chiudi|consenti tutti|aceitar tudo|aceitar todos|permitir todos',
  'alles accepteren|alle accepteren|alles toestaan|alle cookies accepteren|accepter alle|tillad alle|godta alle|tillat alle',
  'acceptera alla|godkänn alla|tillåt alla|hyväksy kaikki|salli kaikki|zaakceptuj wszystko|akceptuj wszystko|akceptuję wszystkie|zezwól na wszystkie',
  'přijmout vše|povolit vše|souhlasím se vším|prijať všetko|povoliť všetko|összes elfogadása|mindet elfogadom|acceptă tot|acceptați toate|acceptă toate',
  'приеми всички|приемам всички|прихвати све|prihvati sve|sprejmi vse|nõustu kõigiga|pieņemt visu|priimti visus|αποδοχή όλων|accetto tutto|tümünü kabul et|прийняти все|принять все',
];
const YES = [
  "accept|agree|i agree|i accept|allow|ok|okay|got it|yes|that’s ok|that's ok|consent|enable all|i understand",
  'akzeptieren|zustimmen|einverstanden|ich stimme zu|annehmen|verstanden|zulassen|ja',
  "accepter|j’accepte|j'accepte|d’accord|aceptar|acepto|de acuerdo|accetta|accetto|aceitar|aceito|concordo",
  'accepteren|akkoord|ik ga akkoord|toestaan|accepter|acceptér|godta|jag godkänner|acceptera|godkänn|hyväksy|hyväksyn',
  'akceptuję|zgadzam się|akceptuj|přijmout|souhlasím|prijať|súhlasím|elfogadom|elfogad|accept|sunt de acord|приемам|prihvaćam|prihvati|sprejmem|αποδοχή|kabul et|приймаю|принять',
];
const NONE = [
  'reject all|decline all|deny all|refuse all|disallow all|continue without accepting|only necessary|only essential|necessary only|essential only|use necessary cookies only|reject non-essential|strictly necessary only',
  'alle ablehnen|alles ablehnen|nur notwendige|nur essenzielle|nur erforderliche|nur technisch notwendige|ohne zustimmung fortfahren|ohne einwilligung fortfahren|weiter ohne zustimmung',
  'tout refuser|refuser tout|continuer sans accepter|rechazar todo|rechazar todas|solo necesarias|continuar sin aceptar|rifiuta tutto|rifiuta tutti|solo necessari|continua senza accettare',
  'rejeitar tudo|rejeitar todos|recusar tudo|apenas necessários|alles weigeren|alle weigeren|alles afwijzen|alleen noodzakelijke|afvis alle|kun nødvendige|avvis alle|bare nødvendige',
  'avvisa alla|neka alla|endast nödvändiga|hylkää kaikki|vain välttämättömät|odrzuć wszystko|odrzuć wszystkie|tylko niezbędne|odmítnout vše|pouze nezbytné|odmietnuť všetko|len nevyhnutné',
  'összes elutasítása|mindet elutasítom|csak a szükségesek|respinge tot|refuză tot|refuză toate|откажи всички|отхвърли всички|odbij sve|zavrni vse|keeldu kõigist|noraidīt visu|atmesti visus|απόρριψη όλων|tümünü reddet|відхилити все|отклонить все',
];
const NO = [
  'reject|decline|deny|refuse|i decline|i refuse|disagree|i do not agree|no|no thanks|no, thanks|not now',
  'ablehnen|ich lehne ab|nein|nein, danke|verweigern|refuser|je refuse|non merci|rechazar|no acepto|rifiuta|non accetto|rejeitar|recusar',
  'weigeren|afwijzen|ik weiger|afvis|avvis|avvisa|neka|hylkää|en hyväksy|odrzuć|odrzucam|nie zgadzam się|odmítnout|nesouhlasím|odmietnuť|elutasítom|elutasítás|respinge|refuz|отказвам|odbijam|odbij|zavrni|απόρριψη|reddet|відхилити|отклонить',
];
const SETTINGS = [
  'settings|preferences|manage preferences|manage settings|manage options|customize|customise|let me choose|more options|manage cookies|individual settings|learn more and customize|show details',
  'einstellungen|individuelle einstellungen|anpassen|auswählen|mehr optionen|einstellungen verwalten|paramétrer|personnaliser|gérer les préférences|configurar|personalizar|preferencias',
  'personalizza|preferenze|impostazioni|gerir preferências|instellingen|voorkeuren|aanpassen|indstillinger|tilpas|innstillinger|tilpass|inställningar|anpassa|asetukset|ustawienia|dostosuj|nastavení|nastavenia|beállítások|setări|настройки|postavke|nastavitve|ρυθμίσεις|ayarlar|налаштування',
];
const SAVE = [
  'save|save choices|save preferences|save settings|save and close|save & exit|confirm|confirm my choices|accept selected|accept selection|allow selection|save current preferences',
  'speichern|auswahl speichern|einstellungen speichern|auswahl bestätigen|auswahl akzeptieren|ausgewählte akzeptieren|enregistrer|enregistrer mes choix|confirmer|accepter la sélection|guardar|guardar preferencias|confirmar|salva|salva preferenze|conferma',
  'opslaan|voorkeuren opslaan|bevestigen|selectie toestaan|gem|lagre|spara|tallenna|zapisz|uložit|uložiť|mentés|salvează|запази|spremi|shrani|αποθήκευση|kaydet|зберегти|сохранить',
];
const REOPEN = [
  '(change |manage |open |your )?(cookie|cookies|privacy|consent)( and privacy| & privacy)? (settings|preferences|choices|options|consent)|manage cookies|manage consent|change consent|withdraw consent|consent settings|your privacy choices',
  '(cookie|datenschutz|privatsphäre|consent)[- ]?(einstellungen|präferenzen)( ändern| öffnen)?|cookies verwalten|einwilligung(en)? (widerrufen|ändern|verwalten)|gérer (mes|les) cookies|(paramètres|préférences) (des )?cookies|paramétrer les cookies',
  '(configuración|preferencias|ajustes) de cookies|gestionar cookies|(impostazioni|preferenze) (dei )?cookie|gestisci cookie|(definições|preferências) de cookies|cookie-?(instellingen|voorkeuren|indstillinger|innstillinger|inställningar|asetukset)|evästeasetukset|ustawienia (plików )?cookies?|nastavení cookies|cookie-?beállítások|setări cookie',
];

const lists: Readonly<Record<ButtonKind, readonly (readonly string[])[]>> = {
  accept: [ALL, YES],
  reject: [NONE, NO],
  settings: [SETTINGS],
  save: [SAVE],
  reopen: [REOPEN],
};

/** What is often said besides: `Accept all cookies`, `✓ Tout accepter`. */
const BEFORE = '[^\\p{L}\\p{N}]*';
const AFTER =
  '(?:[\\s-]*(?:(?:the |optional |des |i |los |las |de |os |di |les |tutti i )?cookies?|(?:optionale |alle )?cookies|evästeet|ciasteczka))?[^\\p{L}\\p{N}]*';

/** The names that a button may have, in the order in which to look for them. */
export function namesOf(kind: ButtonKind): readonly RegExp[] {
  return lists[kind].map((list) => RegExp(`^${BEFORE}(?:${list.join('|')})${AFTER}$`, 'iu'));
}
