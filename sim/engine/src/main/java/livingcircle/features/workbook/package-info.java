/** Sheets of workbooks (XLSX, ECMA-376). */
package livingcircle.features.workbook;
