package livingcircle.scenario.files;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.scenario.layers.AgeColumn;
import livingcircle.scenario.layers.ColumnDictionary;
import livingcircle.scenario.layers.CommunityColumns;
import livingcircle.scenario.layers.HomeColumns;
import livingcircle.scenario.layers.OutletColumns;
import livingcircle.scenario.layers.PopulationColumns;
import livingcircle.scenario.layers.StreetColumns;
import org.jspecify.annotations.Nullable;

/**
 * A layer as the options of a command give it.
 *
 * @param kind which layer it is
 * @param file its file
 * @param part the sheet or map layer, or null for the first one
 * @param coordinates name of the system of its coordinates, or null to take what the file says
 * @param encoding name of its encoding, or null to find out
 * @param columns headers that are not recognised → the columns that they stand for
 * @param types words that are not recognised → what they stand for
 */
public record OwnLayer(
        Kind kind,
        Path file,
        @Nullable String part,
        @Nullable String coordinates,
        @Nullable String encoding,
        Map<String, String> columns,
        Map<String, String> types) {

    /** The layers of a town, and its residents. */
    public enum Kind {
        STREETS(TownReader.STREETS, StreetColumns.DICTIONARY),
        HOMES(TownReader.HOMES, HomeColumns.DICTIONARY),
        BUILDINGS(TownReader.BUILDINGS, HomeColumns.DICTIONARY),
        COMMUNITIES(TownReader.COMMUNITIES, CommunityColumns.DICTIONARY),
        OUTLETS(OutletsFile.KEY, OutletColumns.DICTIONARY),
        POPULATION(PopulationTable.KEY, PopulationColumns.DICTIONARY);

        private final String key;
        private final ColumnDictionary dictionary;

        Kind(String key, ColumnDictionary dictionary) {
            this.key = key;
            this.dictionary = dictionary;
        }

        /** Its name in city.yaml, baseline.yaml and options. */
        public String key() {
            return key;
        }

        /** Whether it has places, and words for types. */
        public boolean isMapped() {
            return this != POPULATION;
        }

        /** The column of a name as the simulator writes it, or null if the layer has none such. */
        @Nullable
        String column(String name) {
            AgeColumn band = this == POPULATION ? AgeColumn.find(name) : null;
            return band != null ? band.column() : targets().contains(name) ? name : null;
        }

        /** The columns that headers may stand for. */
        List<String> targets() {
            return Stream.concat(dictionary.columns().stream(), Stream.of(ColumnDictionary.IGNORE))
                    .toList();
        }
    }

    /** The layer as files name it; what is said of it is checked. */
    Layer layer(Reading reading) {
        Charset charset = encoding == null ? null : Encodings.find(encoding);
        if (encoding != null && charset == null) {
            reading.fault(
                    new Place("--encoding", 0, kind.key, encoding),
                    new BilingualText("is not a known encoding", "不是已知的编码"),
                    new BilingualText("write utf-8 or gb18030", "请写 utf-8 或 gb18030"));
        }
        return new Layer(
                kind.key,
                file,
                Place.of("--" + kind.key),
                part,
                coordinates == null
                        ? null
                        : Layer.coordinates(coordinates, new Place("--coordinates", 0, kind.key, coordinates), reading),
                charset,
                columns(reading),
                words(types, "--type"));
    }

    private Map<String, Located<String>> columns(Reading reading) {
        Map<String, Located<String>> located = words(columns, "--column");
        located.replaceAll((header, told) -> {
            String column = kind.column(told.item());
            if (column == null) {
                References.report(told.place(), told.item(), "column", "列", kind.targets(), reading);
            }
            return column == null ? told : new Located<>(column, told.place());
        });
        return located;
    }

    private Map<String, Located<String>> words(Map<String, String> words, String option) {
        Map<String, Located<String>> located = new LinkedHashMap<>();
        words.forEach((word, meaning) -> located.put(
                ColumnDictionary.plain(word),
                new Located<>(meaning, new Place(option, 0, kind.key + "." + word, meaning))));
        return located;
    }
}
