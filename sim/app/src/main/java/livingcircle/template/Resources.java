package livingcircle.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.base.Language;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The files that the program brings for templates: {@code template/} and, for one language, {@code template/LANG/}. */
record Resources(Language language) {

    private static final String FOLDER = "/livingcircle/template/";
    private static final ObjectReader CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build().readerFor(String[].class);

    /** A file in the language. */
    String text(String file) {
        return shared(language.name().toLowerCase(Locale.ROOT) + "/" + file);
    }

    /** A file for all languages. */
    String shared(String file) {
        try (InputStream stream = Resources.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("the program holds no template " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a CSV file in the language, its header first. */
    List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<String[]> cells = CSV.readValues(text(file))) {
            cells.forEachRemaining(row -> rows.add(List.of(row)));
        }
        return rows;
    }
}
