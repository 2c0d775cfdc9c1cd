/** Hebrew: the pages for a user who is asked to consent. */
import type {Ending, Page, PageFacts} from '../../../core/consent/page';
import type {WebPage} from '../../consent-words';
import {webPage, type Part} from '../../web-page';
import {isolate} from '../format';
import {HEBREW, NAMES} from '../words';

const TITLE = 'אישור S/MIME לתיבת הדואר שלכם';
const PERMISSIONS = 'https://myaccount.google.com/permissions';

export function page(shown: Page): WebPage {
  const {heading, parts} =
    shown.kind === 'invitation'
      ? invitation(shown.facts)
      : ending(shown.kind, shown.facts);
  return {
    title: TITLE,
    html: webPage(HEBREW.lang, HEBREW.dir, TITLE, {heading, parts}),
  };
}

interface Text {
  readonly heading: string;
  readonly parts: readonly Part[];
}

const text = (it: string): Part => ({kind: 'text', text: it});
const heading = (it: string): Part => ({kind: 'heading', text: it});

function invitation(facts: Extract<Page, {kind: 'invitation'}>['facts']): Text {
  const {organisation, contact, user, continueTo, declineTo} = facts;
  return {
    heading: `הארגון ${isolate(organisation)} מבקש גישה להגדרות האימייל שלכם`,
    parts: [
      text(
        `הארגון ${isolate(organisation)} רוצה להגדיר לתיבת הדואר שלכם אישור S/MIME, כדי שתוכלו לשלוח אימיילים חתומים ולקבל אימיילים מוצפנים ב-Gmail. לשם כך נדרשת ההרשאה שלכם, פעם אחת.`,
      ),
      text('ההזמנה מיועדת לחשבון'),
      {kind: 'strong', text: isolate(user)},
      heading('למה זה משמש'),
      {
        kind: 'list',
        items: [
          'לשמירת האישור בהגדרות Gmail שלכם ולהגדרתו כאישור שבשימוש.',
          'לחידוש האישור לפני שתוקפו פג, בלי לבקש מכם שוב.',
        ],
      },
      heading('על מה חלה ההרשאה'),
      {
        kind: 'list',
        items: [
          'ב-Google ההרשאה מתוארת כצפייה בהגדרות האימייל ובמסננים שלכם ב-Gmail ועריכה, יצירה או שינוי שלהם. לכן היא מאפשרת גם שינויים בהגדרות אימייל בסיסיות אחרות, כמו מסננים, חתימות והודעת "מחוץ למשרד". ב-S/MIME Rollout היא משמשת רק לאישורים.',
          'היא לא מאפשרת לקרוא או לשלוח אימיילים.',
          'הכתובת שלכם נקראת כדי לוודא שאתם אלה שנותנים את ההרשאה.',
        ],
      },
      {kind: 'button', text: 'המשך אל Google', to: continueTo},
      text(
        'בדף של Google יוצג על מה חלה ההרשאה. משאירים את תיבת הסימון של הגדרות האימייל מסומנת. בלעדיה אי אפשר להגדיר את האישור שלכם.',
      ),
      {kind: 'link', text: NAMES.decline, to: declineTo},
      ...withdrawal(contact),
    ],
  };
}

function withdrawal(contact: string): Part[] {
  return [
    heading('אם תשנו את דעתכם'),
    text(
      `אפשר להסיר את ההרשאה בכל עת בחשבון Google שלכם, או לפנות אל ${isolate(contact)}.`,
    ),
    {
      kind: 'link',
      text: 'אפליקציות עם גישה לחשבון שלכם',
      to: PERMISSIONS,
    },
  ];
}

const AGAIN = 'פותחים שוב את הקישור באימייל ההזמנה.';
const NOT_YOUR_FAULT = 'לא עשיתם שום דבר לא נכון.';
const NOTHING_SAVED = 'שום דבר לא נשמר.';
const STILL_VALID = 'שום דבר לא נשמר, וההזמנה שלכם עדיין בתוקף.';

function ending(kind: Ending, {organisation, contact}: PageFacts): Text {
  const ask = text(
    contact
      ? `יש שאלות? אפשר לפנות אל ${isolate(contact)}.`
      : 'אפשר לפנות למי שהזמין אתכם.',
  );
  const say = (heading: string, ...lines: string[]): Text => ({
    heading,
    parts: [...lines.map(text), ask],
  });
  switch (kind) {
    case 'allowed':
      return {
        heading: 'בוצע. תודה.',
        parts: [
          text(
            `מעכשיו הארגון ${isolate(organisation)} יכול לשמור את אישור ה-S/MIME שלכם ולשמור על תוקפו. אין צורך לעשות עוד דבר, ואפשר לסגור את הדף הזה.`,
          ),
          text(
            'ההרשאה מוסרת ב-Google כשמשנים את הסיסמה. במקרה כזה יכול להיות שתתבקשו לתת אותה שוב.',
          ),
          ...withdrawal(contact),
        ],
      };
    case 'allowedAlready':
      return {
        heading: 'כבר נתתם הרשאה',
        parts: [
          text('לא נשאר מה לעשות. אפשר לסגור את הדף הזה.'),
          ...withdrawal(contact),
        ],
      };
    case 'somebodyElse':
      return say(
        'ההזמנה הזו מיועדת לחשבון אחר',
        'הייתם מחוברים ל-Google בחשבון אחר מזה שהוזמן. שום דבר לא נשמר, וההרשאה הוסרה.',
        `${AGAIN} בדף של Google בוחרים את החשבון שאליו נשלח האימייל.`,
      );
    case 'anotherAccount':
      return say(
        'הקישור הזה מיועד לחשבון אחר',
        'אתם מחוברים ל-Google בחשבון אחר מזה שהוזמן. שום דבר לא בוצע.',
        'נכנסים לחשבון שאליו נשלח האימייל, ואז פותחים שוב את הקישור.',
      );
    case 'declined':
      return say(
        'דחיתם את ההזמנה',
        'לא בוצע שינוי בתיבת הדואר שלכם, ולא תקבלו עוד תזכורות. בלי ההרשאה שלכם, היא לא תקבל אישור בדרך הזו.',
        'אם תשנו את דעתכם, פותחים שוב את הקישור באימייל ההזמנה.',
      );
    case 'partly':
      return say(
        'תיבת סימון אחת לא סומנה',
        `חסרה ההרשאה להגדרות האימייל שלכם, ובלעדיה אי אפשר להגדיר את האישור. ${NOTHING_SAVED}`,
        `${AGAIN} בדף של Google מסמנים את התיבה של הגדרות האימייל.`,
      );
    case 'oldLink':
      return say(
        'ההזמנה הזו כבר לא בתוקף',
        'עברו יותר מ-30 יום, נשלחה אליכם הזמנה חדשה יותר, או שההזמנה בוטלה.',
        'משתמשים בקישור שבאימייל החדש ביותר, או מבקשים קישור חדש.',
      );
    case 'startAgain':
      return say(
        'צריך להתחיל שוב',
        `התשובה מ-Google התעכבה יותר מדי, הגיעה פעמיים או שלא היה אפשר להשתמש בה. ${NOTHING_SAVED}`,
        AGAIN,
      );
    case 'impossible':
      return say(
        'אי אפשר לתת הרשאה בחשבון הזה',
        'מדיניות של הארגון או המצב של החשבון שלכם מונעים את זה. אי אפשר לשנות את זה כאן.',
        'מודיעים למי שצוין למטה, כדי שאדמין יוכל לבדוק את זה.',
      );
    case 'storeFull':
      return say(
        'לא היה אפשר לשמור את ההרשאה שלכם',
        `לא נשאר מקום לשמור אותה. ${NOT_YOUR_FAULT}`,
        'מודיעים למי שצוין למטה. תקבלו הזמנה נוספת.',
      );
    case 'unreachable':
      return say(
        'זה לא הצליח',
        `לא היה אפשר להגיע ל-Google, או שיותר מדי אנשים השיבו בו-זמנית. ${STILL_VALID}`,
        `${AGAIN} אם זה נכשל שוב, ממתינים כמה דקות.`,
      );
    case 'notSetUp':
      return say(
        'זה עדיין לא מוכן',
        `ההגדרה לא הושלמה או שהיא שגויה. ${NOT_YOUR_FAULT}`,
        'מודיעים למי שהזמין אתכם, ומנסים שוב מאוחר יותר.',
      );
    case 'permissionMissing':
      return say(
        'חסרה כאן הרשאה',
        `מי שפרס את הדף הזה לא נתן לו את ההרשאה להתחבר לשירות חיצוני, ולכן הדף לא יכול לפנות ל-Google. ${NOT_YOUR_FAULT} ${STILL_VALID}`,
        'מודיעים למי שצוין למטה: מי שפרס את הדף צריך לפתוח את הגיליון, לבחור פריט כלשהו בתפריט S/MIME ולתת את כל ההרשאות. אחר כך פותחים שוב את הקישור באימייל ההזמנה.',
      );
    case 'failed':
      return say(
        'משהו השתבש',
        `${NOT_YOUR_FAULT} אפשר לנסות שוב בעוד כמה דקות.`,
      );
    case 'nothingHere':
      return {
        heading: 'אין כאן כלום',
        parts: [
          text(
            'הדף הזה מיועד לאנשים שהוזמנו באימייל. פותחים את הקישור המלא מההזמנה. אם השבתם ממש עכשיו, אפשר לסגור את הדף הזה.',
          ),
        ],
      };
  }
}
