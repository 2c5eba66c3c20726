/** Units, bilingual text, keyed random draws and primitive tables: what every other room stands on. */
package livingcircle.base;
