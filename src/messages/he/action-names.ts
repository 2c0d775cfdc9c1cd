/**
 * Hebrew: the name of each action, and its form within a line. Sheets, menu and sidebar use these, and add only what differs
 * there.
 */
import type {RunAction} from '../../core/door/contract';

export const actionNames: Readonly<Record<RunAction, string>> = {
  check: 'בדיקה',
  preview: 'תצוגה מקדימה',
  upload: 'העלאה',
  update: 'השלמת חסרים',
  renew: 'חידוש אישורים',
  list: 'רישום במלאי',
  refresh: 'רענון',
  setDefault: 'הגדרה כברירת מחדל',
  restore: 'שחזור ברירת המחדל הקודמת',
  delete: 'מחיקה',
  offBoard: 'הסרת כל האישורים',
  cseCheck: 'בדיקה',
  cseUpload: 'העלאת זוג מפתחות וזהות',
  cseSwitch: 'החלפת שירות המפתחות',
  cseRollBack: 'חזרה לזוג המפתחות הקודם',
  cseRefresh: 'רענון',
  cseEnable: 'הפעלת זוג מפתחות',
  cseDisable: 'השבתת זוג מפתחות',
  cseDeleteIdentity: 'מחיקת זהות',
};

/** What sidebar and command line say about the action that few people need. */
export const updateHint =
  'העלאת הקובץ אם אין אישור בתוקף. אם ברירת המחדל חסרה או שתוקפה פג, במקומה יוגדר האישור שתוקפו יפוג אחרון.';
