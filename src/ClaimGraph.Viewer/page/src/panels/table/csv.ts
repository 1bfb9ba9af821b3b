/** Begins what spreadsheets take for a formula; a tab and line ends hide one behind them. */
const formula = /^[\s]*[=+\-@＝＋－＠\t\r\n]/;
const numeral = /^[+-]?\d+(\.\d+)?$/;

/**
 * Writes records as comma-separated values after RFC 4180: CRLF ends every record, and quotes enclose what holds a comma, a quote or
 * a line end. A cell that a spreadsheet would run as a formula gets an apostrophe before it, after the advice of OWASP; numbers stay numbers.
 */
export function writeCsv(records: readonly (readonly (string | number)[])[]): string {
  return records.map((record) => `${record.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && formula.test(text) && !numeral.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
