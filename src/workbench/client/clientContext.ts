import type { Platform } from '../profiles';

interface Client {
  OSF: { AdditionalPostContextSettingOverride?: () => void };
  OfficeExt: { HostName: { Host: { getInstance(): { getPlatform(): string } } } };
  Office: { context: object };
}

const light = { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424', controlBackgroundColor: '#ffffff', controlForegroundColor: '#242424', isDarkTheme: false, themeId: 'Colorful' }; // prettier-ignore
const dark = { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff', controlBackgroundColor: '#292929', controlForegroundColor: '#ffffff', isDarkTheme: true, themeId: 'Black' }; // prettier-ignore

/**
 * Gives `Office.context` what the client for the web takes from no message: the theme of Office, and the platform
 * where the profile is not the web. To be called before the answer to the client's question for its context.
 */
export function completeContext(window: Window, platform: Platform, isDark: boolean): void {
  const client = window as unknown as Client;
  client.OfficeExt.HostName.Host.getInstance().getPlatform = () => platform;
  const own = client.OSF.AdditionalPostContextSettingOverride;
  client.OSF.AdditionalPostContextSettingOverride = () => {
    own?.();
    Object.defineProperty(client.Office.context, 'officeTheme', {
      enumerable: true,
      configurable: true,
      value: isDark ? dark : light,
    });
  };
}
