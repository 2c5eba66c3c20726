/** Result tables as a workbook for people who live in spreadsheets. */
@org.jspecify.annotations.NullMarked
package livingcircle.spreadsheet;
