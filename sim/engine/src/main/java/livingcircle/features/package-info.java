/** Tables of features as people exchange them (spreadsheets and map layers), read and written without knowing what they mean. */
package livingcircle.features;
