/** Files of features of all formats. */
package livingcircle.features.files;
