/**
 * What the reference catalogue says in English and German, by where it stands: ids and names, then the field. In German
 * where it is to be longer than the catalogue's own.
 *
 * @type {Readonly<Record<string, { readonly ar: string, readonly fi: string, readonly de?: string }>>}
 */
export const translations = {
  'texts title': {
    ar: 'يستخدم هذا الموقع ملفات تعريف الارتباط',
    fi: 'Tämä verkkosivusto käyttää evästeitä',
  },
  'texts intro': {
    ar: 'تُستخدم ملفات تعريف الارتباط لتخصيص المحتوى والإعلانات، ولتقديم ميزات الشبكات الاجتماعية، ولتحليل الزيارات. ونشارك طريقة استخدامك لهذا الموقع مع شركائنا في الشبكات الاجتماعية والإعلان والتحليل، وقد يجمعونها مع معلومات أخرى لديهم. الملفات الضرورية مفعّلة دائمًا، أما الاختيارية فتختارها أدناه. وتوضّح سياسة الخصوصية كيف تراجع اختيارك أو تسحبه في أي وقت.',
    fi: 'Evästeiden avulla mukautetaan sisältöä ja mainoksia, tarjotaan sosiaalisen median toimintoja ja analysoidaan kävijäliikennettä. Tiedon siitä, miten käytät tätä sivustoa, jaamme sosiaalisen median, mainonnan ja analytiikan yhteistyökumppaneillemme, jotka voivat yhdistää sen muihin hallussaan oleviin tietoihin. Välttämättömät evästeet ovat aina käytössä, vapaaehtoiset valitset alla. Tietosuojaselosteessa kerrotaan, miten voit tarkastella valintaasi tai peruuttaa sen milloin tahansa.',
  },
  'essentials name': { ar: 'الأساسيات', fi: 'Välttämättömät', de: 'Unbedingt erforderliche Funktionen' },
  'essentials description': {
    ar: 'لازمة لما تطلبه من هذا الموقع، وهو هنا أمر واحد: تذكّر ما اخترته في هذه النافذة.',
    fi: 'Tarvitaan siihen, mitä pyydät tältä sivustolta. Tässä se on yksi asia: muistaa, mitä valitsit tässä ikkunassa.',
  },
  'essentials this-site name': { ar: 'هذا الموقع', fi: 'Tämä verkkosivusto' },
  'essentials this-site purpose': { ar: 'يتذكّر خيارات الخصوصية الخاصة بك.', fi: 'Muistaa tietosuojavalintasi.' },
  'essentials this-site disclosure': {
    ar: 'يُحفظ اختيارك في متصفحك وحده، ولا يُرسل إلينا.',
    fi: 'Valintasi säilytetään vain omassa selaimessasi. Sitä ei lähetetä meille.',
  },
  'essentials this-site reason': {
    ar: 'من دونه يُنسى اختيارك مع كل صفحة، ويتكرر السؤال في كل مرة.',
    fi: 'Ilman sitä valintasi unohtuisi joka sivulla, ja sinulta pitäisi kysyä joka kerta uudelleen.',
  },
  'essentials this-site cookiePreference purpose': {
    ar: 'يتذكّر خيارات الخصوصية الخاصة بك',
    fi: 'Muistaa tietosuojavalintasi',
  },
  'essentials this-site cookiePreference-* purpose': {
    ar: 'اختيارك لكل فئة على حدة',
    fi: 'Valinta, jonka teit kullekin luokalle',
  },
  'statistics name': { ar: 'الإحصاءات', fi: 'Tilastot', de: 'Reichweitenmessung und Nutzungsverhaltensauswertung' },
  'statistics description': {
    ar: 'تُظهر لنا كيف يصل الزوار إلى هذا الموقع وكيف يستخدمونه، حتى نتمكن من تحسينه.',
    fi: 'Näyttävät meille, miten kävijät löytävät tämän sivuston ja käyttävät sitä, jotta voimme parantaa sitä.',
  },
  'statistics google-analytics purpose': {
    ar: 'تحصي الزيارات وتُظهر الصفحات التي تُقرأ.',
    fi: 'Laskee käynnit ja näyttää, mitä sivuja luetaan.',
  },
  'statistics google-analytics disclosure': {
    ar: 'تُنشئ Google Analytics ملفات استخدام باسم مستعار كي نشكّل هذا الموقع بحسب الحاجة، وتتعرّف على الزوار العائدين وتحصيهم. الأساس القانوني هو موافقتك. وتنتقل البيانات عادةً إلى خادم في الولايات المتحدة وتُحفظ هناك. ويُختصر عنوان IP الخاص بك أولًا داخل الاتحاد الأوروبي، ولا يُرسل كاملًا إلا في حالات استثنائية.',
    fi: 'Google Analytics muodostaa käyttöprofiileja peitenimellä, jotta voimme muotoilla sivuston tarpeen mukaan, sekä tunnistaa ja laskee palaavat kävijät. Oikeusperusteena on suostumuksesi. Tiedot siirtyvät yleensä palvelimelle Yhdysvaltoihin ja tallennetaan siellä. IP-osoitteesi lyhennetään ensin Euroopan unionin alueella; vain poikkeustapauksissa se siirretään kokonaan.',
  },
  'statistics google-analytics 0 safeguard': {
    ar: 'تُختصر عناوين IP أولًا داخل الاتحاد الأوروبي؛ واتفاقية معالجة بموجب المادة 28 مع Google LLC',
    fi: 'IP-osoitteet lyhennetään ensin EU:ssa; 28 artiklan mukainen käsittelysopimus Google LLC:n kanssa',
  },
  'statistics google-analytics _ga_* purpose': { ar: 'يحفظ حالة الجلسة', fi: 'Säilyttää istunnon tilan' },
  'statistics google-analytics _ga purpose': {
    ar: 'يميّز الزوار بعضهم من بعض بمعرّف عشوائي',
    fi: 'Erottaa yksittäiset kävijät toisistaan satunnaisella tunnisteella',
  },
  'statistics hotjar purpose': {
    ar: 'يُظهر أين ينقر الزوار ويمرّرون ويتعثرون.',
    fi: 'Näyttää, missä kävijät napsauttavat, vierittävät ja jäävät jumiin.',
  },
  'statistics hotjar disclosure': {
    ar: 'يساعدنا Hotjar على تحليل هذا الموقع وتحسينه. ويقيس استخدامه باسم مستعار: اختبارات المقارنة ومسارات النقر وخرائط الحرارة وتسجيلات الزيارات. الأساس القانوني هو موافقتك.',
    fi: 'Hotjar auttaa meitä analysoimaan ja parantamaan tätä sivustoa. Se mittaa käyttöä peitenimellä: vertailutestit, napsautuspolut, lämpökartat ja käyntien tallenteet. Oikeusperusteena on suostumuksesi.',
  },
  'statistics hotjar _hjSessionUser_* purpose': {
    ar: 'معرّف مستخدم خاص بهذا الموقع يبقى من زيارة إلى أخرى',
    fi: 'Vain tällä sivustolla käytettävä tunniste, joka säilyy käynnistä toiseen',
  },
  'statistics hotjar _hjSession_* purpose': {
    ar: 'يحتوي على بيانات الجلسة الجارية',
    fi: 'Sisältää meneillään olevan istunnon tiedot',
  },
  'statistics zoominfo 0 safeguard': {
    ar: 'إطار خصوصية البيانات بين الاتحاد الأوروبي والولايات المتحدة (قرار الكفاية الصادر في 10 يوليو 2023)',
    fi: 'EU:n ja Yhdysvaltojen tietosuojakehys (tietosuojan riittävyyspäätös 10.7.2023)',
  },
  'statistics zoominfo purpose': {
    ar: 'يتعرّف على الزوار لخدمات الإعلان.',
    fi: 'Tunnistaa yksittäiset kävijät mainospalveluja varten.',
  },
  'statistics zoominfo disclosure': {
    ar: 'يقدّم ZoomInfo خدمات إعلانية، ويميّز الزوار بمعرّف. يقع مقر الشركة في ولاية واشنطن بالولايات المتحدة، فتنتقل البيانات إلى هناك. الأساس القانوني هو موافقتك.',
    fi: 'ZoomInfo tarjoaa mainospalveluja. Sen skripti erottaa yksittäiset kävijät tunnisteella. Yhtiön kotipaikka on Washingtonin osavaltiossa Yhdysvalloissa, joten tietoja siirtyy sinne. Oikeusperusteena on suostumuksesi.',
  },
  'statistics zoominfo __cf_bm purpose': { ar: 'يميّز البشر من الروبوتات', fi: 'Erottaa ihmiset roboteista' },
  'statistics zoominfo _zitok purpose': { ar: 'يتعرّف على الزوار', fi: 'Tunnistaa yksittäiset kävijät' },
  'statistics zoominfo _cfuvid purpose': {
    ar: 'يميّز عند جدار الحماية لدى المزوّد بين مستخدمين يتشاركون عنوان IP واحدًا',
    fi: 'Erottaa palomuurissa samaa IP-osoitetta käyttävät kävijät toisistaan',
  },
  'marketing name': { ar: 'التسويق', fi: 'Markkinointi', de: 'Werbeerfolgsmessung und Zielgruppenansprache' },
  'marketing description': {
    ar: 'تقيس نجاح إعلاناتنا وتعرض لك إعلانات قد تهمّك، هنا وفي مواقع أخرى.',
    fi: 'Mittaavat mainostemme tehoa ja näyttävät sinulle mahdollisesti kiinnostavia mainoksia täällä ja muilla sivustoilla.',
  },
  'marketing linkedin purpose': {
    ar: 'يقيس أيّ إعلانات LinkedIn تقود إلى هذا الموقع.',
    fi: 'Mittaa, mitkä LinkedIn-mainokset johtavat tälle sivustolle.',
  },
  'marketing linkedin disclosure': {
    ar: 'يقيس LinkedIn Insight Tag التحويلات. ويجمع عنوان IP الخاص بك وخصائص جهازك ومتصفحك وأحداث صفحاتنا مثل مشاهدة صفحة. وتُشفَّر البيانات وتُجعل مجهولة خلال 7 أيام وتُحذف خلال 90 يومًا. الأساس القانوني هو موافقتك.',
    fi: 'LinkedIn Insight Tag mittaa konversioita. Se kerää IP-osoitteesi, laitteesi ja selaimesi ominaisuuksia sekä sivujemme tapahtumia, kuten sivun katselun. Tiedot salataan, anonymisoidaan 7 päivän kuluessa ja poistetaan 90 päivän kuluessa. Oikeusperusteena on suostumuksesi.',
  },
  'marketing linkedin AnalyticsSyncHistory purpose': {
    ar: 'يحفظ وقت المزامنة مع ملف lms_analytics',
    fi: 'Säilyttää ajan, jolloin lms_analytics-eväste synkronoitiin',
  },
  'marketing linkedin li_gc purpose': {
    ar: 'يحفظ موافقة الضيوف على الملفات غير الضرورية',
    fi: 'Säilyttää vieraiden suostumuksen muihin kuin välttämättömiin evästeisiin',
  },
  'marketing linkedin lidc purpose': { ar: 'يختار مركز البيانات', fi: 'Valitsee datakeskuksen' },
  'marketing linkedin UserMatchHistory purpose': {
    ar: 'يفيد في عرض إعلانات ملائمة بحسب تفضيلات الزائر',
    fi: 'Auttaa näyttämään kävijän mieltymysten mukaisia mainoksia',
  },
  'marketing linkedin bscookie purpose': {
    ar: 'يتذكّر أن تسجيل الدخول أُكّد بعامل ثانٍ',
    fi: 'Muistaa, että kirjautuminen vahvistettiin toisella tunnistustavalla',
  },
  'marketing linkedin bcookie purpose': {
    ar: 'معرّف للمتصفح يُكشف به إساءة الاستخدام',
    fi: 'Selaimen tunniste, jolla väärinkäytökset havaitaan',
  },
  'marketing linkedin li_sugr purpose': {
    ar: 'يطابق الهويات بالاحتمال',
    fi: 'Yhdistää henkilöllisyyksiä todennäköisyyksien perusteella',
  },
};
