/**
 * The sample company as it is at home in other countries: the locale of its spreadsheet, and what it and some of its people are
 * called there. Addresses, files, and outcomes are the same everywhere.
 */

/** The first one is the default. */
export const COMPANY_LANGUAGES = ['en', 'de', 'tr', 'he', 'ja'] as const;

export type CompanyLanguage = (typeof COMPANY_LANGUAGES)[number];

export interface AtHome {
  /** As Sheets spells it. */
  readonly locale: string;
  readonly organisation: string;
  /** What the spreadsheet is called. */
  readonly title: string;
  /** The names of people, by the local part of their addresses; others have the same name everywhere. */
  readonly names: Readonly<Record<string, string>>;
}

export const AT_HOME: Readonly<Record<CompanyLanguage, AtHome>> = {
  en: {
    locale: 'en_US',
    organisation: 'Meridian Freight',
    title: 'Meridian Freight: S/MIME certificates',
    names: {},
  },
  de: {
    locale: 'de_DE',
    organisation: 'Meridian Spedition',
    title: 'Meridian Spedition: S/MIME-Zertifikate',
    names: {
      'robin.delacroix': 'Robin Delacroix-Schäfer',
      'amina.okafor': 'Amina Köhler',
      'chloe.bernard': 'Chloé Bergmann',
      'esther.mensah': 'Esther Großmann',
      'lena.fischer': 'Lena Fischer',
      'marek.nowak': 'Marek Nowak-Müller',
      'nadia.haddad': 'Nadia Häußler',
      'zoe.clarke': 'Zoë Krüger',
    },
  },
  tr: {
    locale: 'tr_TR',
    organisation: 'Meridyen Nakliyat',
    title: 'Meridyen Nakliyat: S/MIME sertifikaları',
    names: {
      'robin.delacroix': 'Işıl Dağdelen',
      'amina.okafor': 'Emine Öztürk',
      'chloe.bernard': 'Çağla Berker',
      'esther.mensah': 'Ester Münir',
      'lena.fischer': 'Leyla Fişek',
      'marek.nowak': 'Murat Nalbantoğlu',
      'nadia.haddad': 'Nadide Haddad',
      'zoe.clarke': 'İlknur Çelik',
    },
  },
  he: {
    locale: 'iw_IL',
    organisation: 'מרידיאן שילוח',
    title: 'מרידיאן שילוח: אישורי S/MIME',
    names: {
      'robin.delacroix': 'רובין דלקרואה',
      'amina.okafor': 'אמינה אוקפור',
      'chloe.bernard': 'קלואי ברנר',
      'esther.mensah': 'אסתר מנשה',
      'lena.fischer': 'לנה פישר',
      'marek.nowak': 'מארק נובק',
      'nadia.haddad': 'נדיה חדד',
      'zoe.clarke': 'זואי קלרק',
    },
  },
  ja: {
    locale: 'ja_JP',
    organisation: 'メリディアン運輸',
    title: 'メリディアン運輸：S/MIME 証明書',
    names: {
      'robin.delacroix': '出口 ロビン',
      'amina.okafor': '岡部 亜美奈',
      'chloe.bernard': '黒江 千尋',
      'esther.mensah': '面田 恵須子',
      'lena.fischer': '藤井 玲奈',
      'marek.nowak': '野脇 円久',
      'nadia.haddad': '羽田 奈々',
      'zoe.clarke': '蔵田 真理',
    },
  },
};

/** @throws Error naming the languages, if it is none of them */
/** The language of that name. @throws Error */
export function companyLanguageOf(name: string): CompanyLanguage {
  const found = COMPANY_LANGUAGES.find(it => it === name);
  if (found) return found;
  const all = COMPANY_LANGUAGES.join(', ');
  throw new Error(`The language must be one of ${all}, not "${name}".`);
}
