package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.ShippedFiles;
import livingcircle.base.Language;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Scenario;

/** A small scenario in a folder of its own, to be spoilt in one place and read. */
final class TestScenario {

    static final String BASELINE = "baseline.yaml";
    static final String CITY = "city.yaml";
    static final String CATALOGUE = "catalogue.yaml";
    static final String BEHAVIOUR = "behaviour.yaml";
    static final String STREETS = "streets.csv";
    static final String HOMES = "homes.csv";
    static final String COMMUNITIES = "communities.csv";
    static final String OUTLETS = "outlets.csv";

    private final Path folder;

    private TestScenario(Path folder) {
        this.folder = folder;
    }

    /** A town of two streets, three homes, two communities and two outlets, with the shipped parameters. */
    static TestScenario in(Path folder) throws IOException {
        TestScenario scenario = new TestScenario(folder);
        Files.copy(shipped(CATALOGUE), folder.resolve(CATALOGUE));
        Files.copy(shipped(BEHAVIOUR), folder.resolve(BEHAVIOUR));
        scenario.write(BASELINE, """
                schema: 1
                name: {en: Hamlet, zh: 小村}
                city: city.yaml
                catalogue: catalogue.yaml
                behaviour: behaviour.yaml
                population:
                  meanIncomeYuan: 30000
                  incomeSigma: 0.5
                  seed: 1
                outlets:
                  file: outlets.csv
                """);
        scenario.write(CITY, """
                schema: 1
                name: {en: Hamlet}
                layers: {streets: streets.csv, homes: homes.csv, communities: communities.csv}
                """);
        scenario.write(STREETS, """
                id,from_node,to_node,kind,length_m,geometry
                s1,1,2,local,100.000,"LINESTRING (112.9500000 35.0900000, 112.9510973 35.0900000)"
                s2,2,3,major,100.125,"LINESTRING (112.9510973 35.0900000, 112.9510973 35.0909000)"
                """);
        scenario.write(HOMES, """
                id,lon,lat,community,dwellings,old_estate
                h1,112.9502000,35.0900500,c1,10,false
                h2,112.9505000,35.0900500,c1,20,true
                h3,112.9511500,35.0905000,c2,30,false
                """);
        scenario.write(COMMUNITIES, """
                id,name_en,name_zh,lon,lat,residents
                c1,West,西社区,112.9505000,35.0900000,90
                c2,East,,112.9511000,35.0905000,110
                """);
        scenario.write(OUTLETS, """
                id,name_en,name_zh,lon,lat,types,area_m2,customers_per_hour,price_index,hours,chain,barrier_free,synthetic
                o1,Corner shop,,112.9510000,35.0900200,convenience;express,60.5,,1.1,07:00-22:00,true,false,false
                o2,,,112.9511200,35.0903000,wet_market,,,,,,,
                """);
        return scenario;
    }

    /** A file of the product's folder {@code scenarios}. */
    static Path shipped(String name) {
        return ShippedFiles.scenarios().resolve(name);
    }

    TestScenario write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        return this;
    }

    TestScenario append(String file, String text) throws IOException {
        return write(file, text(file) + text);
    }

    /** Replaces the first occurrence of a text, which must be there. */
    TestScenario change(String file, String from, String to) throws IOException {
        String text = text(file);
        int at = text.indexOf(from);
        assertTrue(at >= 0, () -> file + " does not hold " + from);
        return write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** The line, from 1, in which a text first stands. */
    int line(String file, String text) throws IOException {
        String[] lines = text(file).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(text)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(file + " does not hold " + text);
    }

    Scenario read() {
        return read(BASELINE);
    }

    Scenario read(String file) {
        return ScenarioReader.read(folder.resolve(file));
    }

    /** Writes a layout that extends the baseline; the text follows its head of three lines. */
    TestScenario layout(String file, String text) throws IOException {
        return write(file, "schema: 1\nextends: baseline.yaml\nname: {en: Plan, zh: 规划}\n" + text);
    }

    /** The text of faults with the lines of YAML files alone, for tests that are not about columns. */
    static String withoutColumns(String faults) {
        return faults.replaceAll("(\\.yaml:\\d+):\\d+", "$1");
    }

    /** The faults in a language, a line each, with file names relative to the folder and without columns. */
    List<String> faults(Language language) {
        return faults(BASELINE, language);
    }

    /** The faults of reading another file. */
    List<String> faults(String file, Language language) {
        InvalidInputException thrown = assertThrows(InvalidInputException.class, () -> read(file));
        return withoutColumns(thrown.describe(language))
                .replace(Reading.nameOf(folder) + "/", "")
                .lines()
                .toList();
    }

    /** The faults in English. */
    List<String> faults() {
        return faults(Language.EN);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
