import type {SidebarPart} from '../../sidebar';
import {states} from '../consent/states';
import {isolate, path} from '../format';
import {settingLabels} from '../setting-labels';
import {HEADERS, PATHS, users} from '../words';

/** Users who consent: how it is set up, who is invited, what each has answered, and how it is withdrawn. */
export const consent: SidebarPart<'consent' | 'consentSetUp'> = ({
  moment,
  number,
  plural,
  sheet: {sheets, columns},
}) => ({
  consent: {
    intro:
      'למשתמשים שאין אליהם גישה באמצעות הענקת גישה: כל אחד נותן הרשאה פעם אחת, בדף של Google. רק לכתובות ראשיות.',
    open: 'פתיחת ההסכמה',

    state: HEADERS.state,
    count: (label: string, count: number) => `${label}: ${users(count)}`,
    noUsers: `אין שורה שצריכה הסכמה, ואף אחד לא הוזמן. שורות צריכות הסכמה אם אין להן גישה אחרת, או אם כתוב ${isolate('consent')} בעמודה "${columns.access}".`,
    room: 'מקום פנוי במאפייני הסקריפט',
    roomFor: (count: number) =>
      plural(count, {
        one: 'למשתמש אחד',
        two: 'לשני משתמשים',
        other: 'ל-# משתמשים',
      }),
    roomShort: (count: number) =>
      `${plural(count, {
        one: 'אין מספיק מקום למשתמש אחד שעדיין לא נתן הסכמה.',
        two: 'אין מספיק מקום לשני משתמשים שעדיין לא נתנו הסכמה.',
        other: 'אין מספיק מקום ל-# משתמשים שעדיין לא נתנו הסכמה.',
      })} מבטלים הסכמות שכבר לא נחוצות, או משתמשים בהענקת גישה לחלק מהמשתמשים.`,
    mailsLeft: 'אימיילים שנותרו להיום',
    mails: number,
    states,

    listState: (label: string, count: number) =>
      `הצגה: ${label} (${users(count)})`,

    ask: 'הזמנת משתמשים',
    whom: 'את מי',
    kinds: {
      selected: 'משתמשים של השורות שנבחרו',
      all: 'מי שעדיין לא הוזמן, נתן הסכמה חלקית או שהסכמתו בוטלה',
      unanswered: 'מי שעדיין לא השיב (נשלחת תזכורת)',
      named: 'כתובות שאזין',
    },
    named: 'כתובות',
    namedHint: 'אחת בכל שורה.',
    namedWrong: (text: string) => `זו לא כתובת: ${isolate(text)}`,
    look: 'ספירה',
    looking: 'בספירה…',
    result: 'מה יקרה',
    wouldAsk: (count: number) =>
      plural(count, {
        one: 'משתמש אחד יקבל אימייל עם קישור.',
        two: 'שני משתמשים יקבלו כל אחד אימייל עם קישור.',
        other: '# משתמשים יקבלו כל אחד אימייל עם קישור.',
      }),
    examples: 'ביניהם:',
    more: (count: number) => `ועוד ${number(count)}`,
    nobody: 'אין את מי להזמין. בוחרים משתמשים אחרים.',
    mailsToday: (left: number) =>
      plural(left, {
        one: 'אפשר לשלוח היום עוד אימייל אחד.',
        two: 'אפשר לשלוח היום עוד שני אימיילים.',
        other: 'אפשר לשלוח היום עוד # אימיילים.',
      }),
    send: (count: number) =>
      plural(count, {
        one: 'שליחת הזמנה אחת',
        two: 'שליחת שתי הזמנות',
        other: 'שליחת # הזמנות',
      }),

    sending: 'ההזמנות בשליחה',
    progress: (done: number, total: number) =>
      `${number(done)} מתוך ${number(total)}`,
    stop: 'עצירה',
    stopping: 'השליחה תיעצר אחרי האימיילים שכבר בדרך.',
    ended: 'ההזמנות נשלחו',
    halted: 'לא כל ההזמנות נשלחו',
    sent: (count: number) =>
      plural(count, {
        one: 'נשלחה הזמנה אחת.',
        two: 'נשלחו שתי הזמנות.',
        other: 'נשלחו # הזמנות.',
      }),
    sentAtLeast: (count: number) =>
      `${plural(count, {
        one: 'לפני כן נשלחה הזמנה אחת.',
        two: 'לפני כן נשלחו שתי הזמנות.',
        other: 'לפני כן נשלחו # הזמנות.',
      })} יכול להיות שנשלחו עוד כמה. אף אחד לא מקבל את האימייל פעמיים.`,
    unsent: (count: number) =>
      `${plural(count, {
        one: 'משתמש אחד עדיין לא קיבל אימייל.',
        two: 'שני משתמשים עדיין לא קיבלו אימייל.',
        other: '# משתמשים עדיין לא קיבלו אימייל.',
      })} אף אחד לא מקבל את האימייל פעמיים.`,
    failed: (count: number) =>
      plural(count, {
        one: 'לא היה אפשר לשלוח אימייל למשתמש אחד:',
        two: 'לא היה אפשר לשלוח אימייל לשני משתמשים:',
        other: 'לא היה אפשר לשלוח אימייל ל-# משתמשים:',
      }),
    goOn: 'המשך',
    countAgain: 'ספירה חוזרת',
    another: 'הזמנת אחרים',

    list: 'משתמשים',
    search: 'חיפוש',
    searchHint: 'חלק מכתובת, מצב או סיבה.',
    searchFirst: (listed: number, all: number) =>
      `חלק מכתובת, מצב או סיבה. החיפוש הוא ב-${number(listed)} הראשונים מתוך ${users(all)}. כדי למצוא משתמש אחר, מקלידים את הכתובת המלאה.`,
    showing: (shown: number, all: number) =>
      `מוצגים ${number(shown)} מתוך ${number(all)}`,
    found: (shown: number, found: number) =>
      `מוצגים ${number(shown)} מתוך ${number(found)} שנמצאו`,
    showMore: 'הצגת עוד',
    listedAbove: `כל המשתמשים מופיעים בגיליון "${sheets.consent}". כדי למצוא משתמש שלא מופיע כאן, מחפשים את הכתובת המלאה.`,
    unlisted: 'לא ברשימה הזו',
    since: moment,
    times: (mails: number) =>
      mails === 0
        ? ''
        : plural(mails, {
            one: 'נשלח אימייל אחד',
            two: 'נשלחו שני אימיילים',
            other: 'נשלחו # אימיילים',
          }),
    chooseFound: (count: number) =>
      plural(count, {
        one: 'בחירת המשתמש הזה',
        two: 'בחירת שני המשתמשים',
        other: 'בחירת # המשתמשים',
      }),
    chosen: (count: number) =>
      plural(count, {
        one: 'נבחר משתמש אחד.',
        two: 'נבחרו שני משתמשים.',
        other: 'נבחרו # משתמשים.',
      }),
    chooseNone: 'ביטול הבחירה',
    askChosen: 'הזמנה שלהם',
    withdrawChosen: (count: number) =>
      plural(count, {
        one: 'ביטול ההסכמה של משתמש אחד…',
        two: 'ביטול ההסכמה של שני משתמשים…',
        other: 'ביטול ההסכמה של # משתמשים…',
      }),
    nothingToWithdraw: 'אף אחד מהם לא הוזמן, ולכן אין מה לבטל.',

    link: 'קבלת קישור',
    linkFor: (user: string) => `קבלת קישור עבור ${isolate(user)}`,
    linkTitle: (user: string) => `קישור עבור ${isolate(user)}`,
    linkSays: (user: string) =>
      `שולחים אותו רק אל ${isolate(user)}. הוא פועל במשך 30 יום ורק בחשבון הזה. קישורים קודמים כבר לא פועלים.`,
    linkName: 'קישור',
    linkThere: (user: string) => `הקישור עבור ${isolate(user)} מוכן.`,

    withdraw: 'ביטול ההסכמה…',
    withdrawFor: (user: string) => `ביטול ההסכמה של ${isolate(user)}`,
    withdrawTitle: (count: number) =>
      plural(count, {
        one: 'לבטל את ההסכמה של משתמש אחד?',
        two: 'לבטל את ההסכמה של שני משתמשים?',
        other: 'לבטל את ההסכמה של # משתמשים?',
      }),
    withdrawConfirm: (count: number) =>
      plural(count, {
        one: 'כן, ביטול של הסכמה אחת',
        two: 'כן, ביטול של שתי הסכמות',
        other: 'כן, ביטול של # הסכמות',
      }),
    which: 'המשתמשים האלה:',
    harm: 'ההסכמה מבוטלת ב-Google ונמחקת מהסקריפט. קישורים שנשלחו כבר לא יפעלו, והמשתמשים האלה יצטרכו לתת הסכמה שוב לפני שאפשר יהיה לטפל בשורות שלהם. האישורים נשארים ב-Gmail.',
    typeCount: (count: number) =>
      `כדי לאמת, מקלידים את מספר המשתמשים: ${number(count)}`,
    withdrawn: (count: number) =>
      plural(count, {
        one: 'ההסכמה של משתמש אחד בוטלה.',
        two: 'ההסכמות של שני משתמשים בוטלו.',
        other: 'ההסכמות של # משתמשים בוטלו.',
      }),
    withdrawEnded: 'ההסכמה בוטלה',
    kept: (count: number) =>
      plural(count, {
        one: 'לא היה אפשר לבטל הסכמה אחת:',
        two: 'לא היה אפשר לבטל שתי הסכמות:',
        other: 'לא היה אפשר לבטל # הסכמות:',
      }),
  },
  consentSetUp: {
    title: 'הגדרה',
    show: 'הצגת ההגדרה',
    hide: 'הסתרת ההגדרה',
    marks: {done: 'בוצע', open: 'לביצוע'},
    steps: {
      deploy: '1. פריסת אפליקציית האינטרנט',
      client: '2. יצירת לקוח ה-OAuth',
      secret: '3. הזנת הלקוח',
      invitation: '4. כתיבת ההזמנה',
    },
    deploy: [
      `בתפריט של הגיליון בוחרים ${PATHS.script}.`,
      `בוחרים ${path('פריסה', 'פריסה חדשה')} ואת הסוג "אפליקציית אינטרנט".`,
      'הרצה בתור: אתם. למי יש גישה: לארגון שלכם.',
      'מעתיקים את הכתובת של אפליקציית האינטרנט, מדביקים אותה כאן ושומרים.',
    ],
    webApp: settingLabels.consent.webApp,
    webAppHint: `היא מתחילה ב-${isolate('script.google.com')} ומסתיימת ב-${isolate('/exec')}.`,
    webAppWrong: `הכתובת הזו לא מסתיימת ב-${isolate('/exec')}. מעתיקים אותה שוב.`,
    first:
      'קודם שומרים את הכתובת של אפליקציית האינטרנט: צריך אותה כדי ליצור את הלקוח.',
    client: [
      `במסוף Google Cloud בוחרים פרויקט של הארגון, ומפעילים את Gmail API בקטע ${isolate('APIs & Services')}.`,
      `פותחים את ${path('Google Auth Platform', 'Audience')} ובוחרים ${isolate('Internal')}. אחרת, תוקף ההסכמה יפוג אחרי שבעה ימים או שיידרש אימות של Google.`,
      `בקטע ${isolate('Data access')} מוסיפים את היקפי ההרשאות האלה.`,
      `בקטע ${isolate('Clients')} יוצרים לקוח מהסוג ${isolate('Web application')} עם ה-URI להפניה אוטומטית הזה בדיוק. מוסיפים כ-URI שני את הצורה השנייה של אותה כתובת. שתי הצורות הן ${isolate('https://script.google.com/a/macros/\u200b<הדומיין שלכם>/s/…/exec')} ו-${isolate('https://script.google.com/macros/s/…/exec')}.`,
    ],
    redirectUri: 'כתובת URI להפניה אוטומטית',
    scopes: 'היקפי הרשאות',
    clientId: settingLabels.consent.clientId,
    clientIdHint: `הוא מסתיים ב-${isolate('.apps.googleusercontent.com')}.`,
    clientFile: 'קובץ הלקוח',
    clientFileHint: `הקובץ ${isolate('client_secret_….json')} שאפשר להוריד במסוף Google Cloud כשיוצרים את הלקוח. הוא רק ממלא את שני השדות שלמטה ולא נשלח לשום מקום.`,
    clientFileFaults: {
      'not a client': `זה לא קובץ של לקוח OAuth. בוחרים את ${isolate('client_secret_….json')} שאפשר להוריד במסוף Google Cloud בנתיב ${path('Clients', 'Download JSON')}.`,
      installed: `הלקוח הזה מיועד לאפליקציה למחשב, ולכן המשתמשים לא יוכלו לחזור מ-Google. יוצרים לקוח מהסוג ${isolate('Web application')} עם ה-URI להפניה אוטומטית שלמעלה.`,
    },
    secret: settingLabels.consent.secret,
    secretHint:
      'הוא מוצג ב-Google רק פעם אחת, כשיוצרים את הלקוח. הוא נשמר במאפייני הסקריפט ולא מוצג שוב.',
    secretStored: 'שמור סוד. כדי להשאיר אותו, משאירים את השדה ריק.',
    forget: 'מחיקת הסוד…',
    forgetTitle: 'למחוק את סוד הלקוח?',
    forgetSays:
      'עד שתזינו סוד שוב, אי אפשר יהיה להזמין אף אחד ולא לטפל בשורות של משתמשים שנתנו הסכמה. ההסכמה שלהם נשארת.',
    forgetConfirm: 'מחיקת הסוד',
    forgotten: 'הסוד נמחק.',
    organisation: 'ארגון',
    organisationHint: 'השם שהמשתמשים מכירים. הוא מופיע בדף שלהם.',
    contact: 'איש קשר',
    contactHint: 'כתובת או מספר טלפון לשאלות של המשתמשים.',
    sender: 'שולח',
    senderHint:
      'האדם או הצוות שמבקש, בשם שהמשתמשים מכירים. ריק: הכתובת של השולח.',
    verify: 'איך משתמשים יכולים לבדוק את זה (לא חובה)',
    verifyHint: 'דף באינטראנט או מספר טלפון שמאמתים שההזמנה אמיתית.',
    subject: 'נושא האימייל',
    text: 'טקסט',
    textHint: `הקישור של כל משתמש מחליף את ${isolate('{link}')}.`,
    textWrong: `אין בטקסט ${isolate('{link}')}, ולכן המשתמשים לא יקבלו קישור.`,
    remindDays: 'תזכורת אחרי (ימים)',
    remindDaysHint:
      'משתמשים שלא השיבו מקבלים את האימייל שוב אחרי מספר הימים הזה, שלוש פעמים לכל היותר. 0 פירושו אף פעם. התזמון צריך להיות מופעל.',
    remindDaysWrong: 'מזינים מספר שלם מ-0 עד 90.',
    preview: 'תצוגה מקדימה',
    previewTitle: 'תצוגה מקדימה של ההזמנה',
    previewSubject: (subject: string) => `נושא: ${isolate(subject)}`,
    testHint:
      'אימייל הבדיקה נשלח אליכם, עם הטקסט כפי שנשמר. הקישור שלו לא מוביל לשום מקום.',
    isReady: 'נשמר. עכשיו אפשר להזמין משתמשים.',
  },
});
