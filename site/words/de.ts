/** German: the site and the generated pages of the guide. */
import type {SiteWords} from './site-words';

export const german: SiteWords = {
  name: 'Deutsch',
  dir: 'ltr',
  frame: {
    skip: 'Zum Text springen',
    search: 'Dokumentation durchsuchen',
    placeholder: 'Suchen oder / drücken',
    results: 'Treffer',
    noResults: 'Keine Treffer',
    unreadable: 'Der Suchindex konnte nicht geladen werden.',
    pages: 'Seiten',
    language: 'Sprache',
  },
  label: text => `*${text}*`,
  messages: {
    title: 'Meldungen A–Z',
    intro: ({
      details,
      log,
    }) => `Jede Meldung hat einen Code. Sie finden ihn in der Spalte ${details} der Zeile und des Tabellenblatts ${log}, in
\`npm run check\` und in den Diagnosedaten. Was von Fall zu Fall verschieden ist, etwa eine Adresse oder ein Datum, steht hier als „…“.`,
    byCause: 'Nach Ursache',
    byCauseIntro: (
      {attention},
      commands,
    ) => `Die Ursachen sind die der Liste ${attention} in der Seitenleiste. Zeilen mit derselben Ursache brauchen meist dieselbe
Lösung. Siehe auch die [Befehle für Zertifikatsdateien](${commands}).`,
    byCauseHead: ['Ursache', 'Codes'],
    byCode: 'Nach Code',
    byCodeHead: ['Seite', 'von … bis'],
    letterTitle: letters => `Meldungen ${letters}`,
    all: 'Alle Meldungen',
    cause: 'Ursache:',
    todo: 'Was zu tun ist:',
  },
  causes: {
    titles: {
      'intermediate-missing': 'Probleme mit Dateien und Zeilen',
      'smime-off': 'Probleme mit Google und Gmail',
      expired: 'Probleme mit Zertifikaten',
      'issuer-expired': 'Probleme mit den Zertifikaten von CAs',
    },
    messages: 'Meldungen:',
    commands: 'Befehle',
  },
  commands: {
    title: 'Befehle für Zertifikatsdateien',
    intro:
      keepSecret => `Dieselben Befehle stehen in der Seitenleiste bei den Zeilen, die sie brauchen. ${keepSecret} Das Ergebnis prüfen Sie mit
\`npm run check -- new.p12\`.`,
    sets: {
      chain: 'Die Kette zu einer Datei hinzufügen',
      export: 'Ein Zertifikat mit privatem Schlüssel exportieren',
      open: 'Ein Passwort ausprobieren',
      repack: 'Mit einem anderen Schutz exportieren',
    },
  },
};
