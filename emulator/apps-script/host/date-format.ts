/** Utilities.formatDate: Java's SimpleDateFormat patterns. */
import {offset, wallTime} from '../../spreadsheet/time-zone';

/**
 * @throws Error for a pattern letter that is not emulated, and for an unknown time zone.
 */
export function formatDate(
  instant: number,
  timeZone: string,
  format: string,
): string {
  const wall = wallTime(instant, timeZone);
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', {timeZone, ...options}).format(instant);
  const value = (letter: string, width: number): string => {
    const padded = (number: number) => String(number).padStart(width, '0');
    switch (letter) {
      case 'y':
        return width === 2
          ? String(wall.year % 100).padStart(2, '0')
          : padded(wall.year);
      case 'M':
        if (width >= 4) return named({month: 'long'});
        return width === 3 ? named({month: 'short'}) : padded(wall.month);
      case 'd':
        return padded(wall.day);
      case 'H':
        return padded(wall.hour);
      case 'h':
        return padded(wall.hour % 12 || 12);
      case 'm':
        return padded(wall.minute);
      case 's':
        return padded(wall.second);
      case 'S':
        return padded(wall.millisecond);
      case 'a':
        return wall.hour < 12 ? 'AM' : 'PM';
      case 'E':
        return named({weekday: width >= 4 ? 'long' : 'short'});
      case 'Z':
        return zone(instant, timeZone, '');
      case 'X':
        return offset(instant, timeZone) === 0
          ? 'Z'
          : zone(instant, timeZone, width === 3 ? ':' : '');
      default:
        throw new Error(`not emulated: the date pattern letter ${letter}`);
    }
  };
  return format.replace(
    /'((?:[^']|'')*)'|([a-zA-Z])\2*/g,
    (token, quoted: string | undefined, letter: string) =>
      quoted === undefined
        ? value(letter, token.length)
        : quoted.replace(/''/g, "'") || "'",
  );
}

function zone(instant: number, timeZone: string, separator: string): string {
  const minutes = offset(instant, timeZone) / 60_000;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${separator}${two(size % 60)}`;
}
