package livingcircle.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class CsvFileTest {

    @TempDir
    private Path home;

    private static List<String[]> read(Path file) throws IOException {
        try (MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(file)) {
            return rows.readAll();
        }
    }

    @Test
    void valuesAreWrittenPlainlyAndQuotedOnlyWhereNeeded() throws IOException {
        Path file = home.resolve("a.csv");
        CsvFile csv = new CsvFile(file, List.of("name", "share", "count", "is"));
        csv.add(List.of("菜市场, \"大\"", Double.NaN, 7L, true));
        csv.add(List.of("two\nlines", 0.1, -1L, false));
        csv.add(List.of("", Double.POSITIVE_INFINITY, 0L, false));
        csv.close();
        assertEquals("""
                name,share,count,is
                "菜市场, ""大\""",,7,true
                "two
                lines",0.1,-1,false
                ,Infinity,0,false
                """, Files.readString(file));
        assertEquals(3, csv.rowCount());
    }

    @Test
    void everyNumberReadsBackToTheSameBits() throws Exception {
        long seed = 4711;
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> numbers =
                new ArrayList<>(List.of(0.0, -0.0, 2.0e-3, Double.MIN_VALUE, Double.MAX_VALUE, 2.0e-3 / 3));
        for (int i = 0; i < 2000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            numbers.add(Double.isFinite(number) ? number : random.nextDouble());
        }
        Path file = home.resolve("numbers.csv");
        CsvFile csv = new CsvFile(file, List.of("number", "text"));
        for (double number : numbers) {
            csv.add(List.of(number, "住户,\"" + number + "\"\n"));
        }
        csv.close();
        List<String[]> rows = read(file);
        for (int i = 0; i < numbers.size(); i++) {
            double number = numbers.get(i);
            assertEquals(number, Double.parseDouble(rows.get(i + 1)[0]), "seed " + seed);
            assertEquals("住户,\"" + number + "\"\n", rows.get(i + 1)[1]);
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertEquals(HexFormat.of().formatHex(digest), csv.sha256());
    }

    @Test
    void numbersTakeTheirShortestForm() {
        assertEquals("4.9E-324", Cells.text(Double.MIN_VALUE));
        assertEquals("0.3", Cells.text(0.3));
    }
}
