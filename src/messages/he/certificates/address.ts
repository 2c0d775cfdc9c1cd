/** Which address a certificate is for, in Hebrew. */
import {isolate, listed, plural, pick} from '../format';
import {NOTHING_TO_DO, type CertificateSentences} from './words';

export const address = {
  'address-mismatch': ({alias, addresses}) => ({
    says: pick(addresses.length, {
      one: `האישור הונפק לכתובת ${listed(addresses)}, ולא לכתובת ${isolate(alias)}.`,
      other: `האישור הונפק לכתובות ${listed(addresses)}, ולא לכתובת ${isolate(alias)}.`,
    }),
    fix: `מעבירים את הקובץ לשורה של אותה כתובת, או מבקשים מרשות האישורים (CA) אישור לכתובת ${isolate(alias)}.`,
  }),
  'address-missing': ({alias}) => ({
    says: 'באישור אין כתובת אימייל.',
    fix: `מבקשים מרשות האישורים (CA) אישור S/MIME${alias ? ` לכתובת ${isolate(alias)}` : ''}. יכול להיות שהאישור הזה מיועד לאתר או למחשב.`,
  }),
  'address-case': ({alias, address}) => ({
    says: `האישור הונפק לכתובת ${isolate(address)}, והשורה היא של הכתובת ${isolate(alias)}: ההבדל הוא רק באותיות רישיות.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש שבו הכתובת כתובה בדיוק כמו בשורה.',
  }),
  'address-only-in-subject': ({address, attribute}) => ({
    says: `הכתובת ${isolate(address)} מופיעה רק בנושא של האישור (${isolate(attribute)}), ולא בשם החלופי של הנושא (SAN), שבו מחפשות אותה חלק מתוכנות האימייל.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש שבו הכתובת מופיעה בשם החלופי של הנושא (SAN).',
  }),
  'address-utf8': ({address}) => ({
    says: `הכתובת ${isolate(address)} מופיעה באישור רק במבנה החדש לכתובות בין-לאומיות (SmtpUTF8Mailbox), שמעט תוכנות אימייל קוראות.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש שבו הכתובת מופיעה גם כ-rfc822Name. זה אפשרי אם בחלק שלפני ה-@ יש רק תווי ASCII.',
  }),
  'several-addresses': ({addresses}) => ({
    says: `${plural(addresses.length, {one: 'האישור מיועד לכתובת אחת', two: 'האישור מיועד לשתי כתובות', other: 'האישור מיועד ל-# כתובות'})}: ${listed(addresses)}.`,
    fix: `${NOTHING_TO_DO} אפשר להשתמש באותו קובץ בשורה לכל אחת מהכתובות האלה.`,
  }),
  'subject-address-extra': ({addresses}) => ({
    says: pick(addresses.length, {
      one: `בנושא של האישור מופיעה הכתובת ${listed(addresses)}, אבל היא לא מופיעה בשם החלופי של הנושא (SAN).`,
      other: `בנושא של האישור מופיעות הכתובות ${listed(addresses)}, אבל הן לא מופיעות בשם החלופי של הנושא (SAN).`,
    }),
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש שבו אותן כתובות מופיעות בשני המקומות.',
  }),
  'other-names': ({kinds}) => ({
    says: `האישור מיועד גם למחשבים (${listed(kinds)}), כמו אישורים לאתרים.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש שמיועד לאימייל בלבד.',
  }),
} satisfies Partial<CertificateSentences>;
