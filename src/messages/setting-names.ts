/** How settings are named outside of the sidebar: in the Log, in mails, and in sentences. */
import type {
  SettingName,
  SettingPage,
  SettingsOf,
} from '../core/rows/setting-names';

/** The label of each setting in the sidebar, by page. */
export type SettingLabels = {
  readonly [Page in SettingPage]: Readonly<Record<SettingsOf[Page], string>>;
};

/** The pages that have settings, apart from *Settings* itself. */
export type SettingPages = Readonly<
  Record<Exclude<SettingPage, 'settings'>, string>
>;

export type SettingNames = Readonly<Record<SettingName, string>>;

/**
 * The name of each setting: its label, after the page that has it where that is not *Settings*.
 *
 * @param path - writes a page and a label as the way to the setting
 */
export function settingNamesOf(
  labels: SettingLabels,
  pages: SettingPages,
  path: (page: string, label: string) => string,
): SettingNames {
  const names: Record<string, string> = {};
  for (const [page, settings] of Object.entries(labels) as [
    SettingPage,
    Readonly<Record<string, string>>,
  ][]) {
    for (const [setting, label] of Object.entries(settings)) {
      names[`${page}.${setting}`] =
        page === 'settings' ? label : path(pages[page], label);
    }
  }
  return names as SettingNames;
}
