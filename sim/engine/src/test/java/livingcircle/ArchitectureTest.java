package livingcircle;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which package of the engine may use which: a new package or a new dependency needs a line here. */
@AnalyzeClasses(packages = "livingcircle", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "city",
        "city.coordinates",
        "city.osm",
        "city.county",
        "city.own",
        "walking",
        "population",
        "outlets",
        "choice",
        "satisfaction"
    };
    private static final List<String> ROOMS = new ArrayList<>();

    @ArchTest
    static final ArchRule base = room("base").uses();

    @ArchTest
    static final ArchRule statistics = room("statistics").uses("base");

    @ArchTest
    static final ArchRule city = room("city").uses("base");

    @ArchTest
    static final ArchRule coordinates = room("city.coordinates").uses("base", "city");

    @ArchTest
    static final ArchRule osm = room("city.osm").uses("base", "city");

    @ArchTest
    static final ArchRule county = room("city.county").uses("base", "city");

    @ArchTest
    static final ArchRule own = room("city.own").uses("base", "city");

    @ArchTest
    static final ArchRule features = room("features").uses("base");

    @ArchTest
    static final ArchRule geoJson = room("features.geojson").uses("base", "features");

    @ArchTest
    static final ArchRule geoPackage = room("features.geopackage").uses("base", "features");

    @ArchTest
    static final ArchRule workbook = room("features.workbook").uses("base", "features");

    @ArchTest
    static final ArchRule shapefile = room("features.shapefile").uses("base", "features");

    @ArchTest
    static final ArchRule featureFiles = room("features.files")
            .uses(
                    "base",
                    "features",
                    "features.geojson",
                    "features.geopackage",
                    "features.shapefile",
                    "features.workbook");

    @ArchTest
    static final ArchRule walking = room("walking").uses("base", "city");

    @ArchTest
    static final ArchRule population = room("population").uses("base", "city");

    @ArchTest
    static final ArchRule outlets = room("outlets").uses("base", "city");

    @ArchTest
    static final ArchRule choice = room("choice").uses("base");

    @ArchTest
    static final ArchRule satisfaction = room("satisfaction").uses("base");

    @ArchTest
    static final ArchRule scenario = room("scenario").usesDomainAnd("base", "statistics");

    @ArchTest
    static final ArchRule imports = room("scenario.imports").usesDomainAnd("base", "scenario", "scenario.layers");

    @ArchTest
    static final ArchRule layers = room("scenario.layers").uses("base", "city", "city.coordinates");

    @ArchTest
    static final ArchRule changes = room("scenario.changes").usesDomainAnd("base", "scenario");

    @ArchTest
    static final ArchRule rules = room("scenario.rules").uses("base", "scenario");

    @ArchTest
    static final ArchRule studies = room("scenario.studies").uses("base", "scenario");

    @ArchTest
    static final ArchRule files = room("scenario.files")
            .usesDomainAnd(
                    "base",
                    "features",
                    "features.files",
                    "scenario",
                    "scenario.imports",
                    "scenario.layers",
                    "scenario.changes",
                    "scenario.rules",
                    "scenario.studies");

    @ArchTest
    static final ArchRule quality = room("quality").usesDomainAnd("base", "scenario");

    @ArchTest
    static final ArchRule world = room("world").usesDomainAnd("base", "statistics", "scenario");

    @ArchTest
    static final ArchRule model = room("model").usesDomainAnd("base", "statistics", "scenario", "world");

    @ArchTest
    static final ArchRule expectation = room("expectation").usesDomainAnd("base", "statistics", "scenario", "world");

    @ArchTest
    static final ArchRule experiment =
            room("experiment").usesDomainAnd("base", "statistics", "scenario", "world", "expectation", "model");

    @ArchTest
    static final ArchRule comparison =
            room("comparison").usesDomainAnd("base", "statistics", "scenario", "world", "model", "experiment");

    @ArchTest
    static final ArchRule acceptance = room("acceptance")
            .usesDomainAnd("base", "statistics", "scenario", "scenario.rules", "world", "model", "experiment");

    @ArchTest
    static final ArchRule diagnosis = room("diagnosis")
            .usesDomainAnd(
                    "base", "statistics", "scenario", "world", "expectation", "model", "experiment", "comparison");

    @ArchTest
    static final ArchRule study = room("study")
            .usesDomainAnd(
                    "base",
                    "statistics",
                    "scenario",
                    "scenario.studies",
                    "world",
                    "model",
                    "experiment",
                    "comparison",
                    "study.design",
                    "study.sensitivity");

    @ArchTest
    static final ArchRule design = room("study.design").uses("base");

    @ArchTest
    static final ArchRule sensitivity = room("study.sensitivity").uses("base", "statistics");

    @ArchTest
    static final ArchRule calibration =
            room("calibration").usesDomainAnd("base", "statistics", "scenario", "world", "model", "experiment");

    @ArchTest
    static final ArchRule siting =
            room("siting").usesDomainAnd("base", "statistics", "scenario", "world", "model", "experiment");

    @ArchTest
    static final ArchRule everyPackageHasItsLine =
            classes().should().resideInAnyPackage(ROOMS.toArray(String[]::new)).allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("livingcircle.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheModelKnowsMason = only("model").imports("sim..", "ec..");

    @ArchTest
    static final ArchRule onlyScenarioFilesParses = only("scenario.files", "features.geojson")
            .imports("tools.jackson..", "com.fasterxml.jackson..", "com.networknt..");

    private static Room room(String name) {
        ROOMS.add(packageOf(name));
        return new Room(List.of(name));
    }

    private static Room only(String... names) {
        return new Room(List.of(names));
    }

    private static String packageOf(String room) {
        return "livingcircle." + room;
    }

    private record Room(List<String> names) {
        ArchRule uses(String... rooms) {
            String name = names.get(0);
            String[] allowed = Stream.concat(Stream.of(name), Stream.of(rooms))
                    .map(ArchitectureTest::packageOf)
                    .toArray(String[]::new);
            return classes()
                    .that()
                    .resideInAPackage(packageOf(name))
                    .should()
                    .onlyDependOnClassesThat(
                            not(resideInAPackage("livingcircle..")).or(resideInAnyPackage(allowed)))
                    .as(packageOf(name) + " uses nothing but " + List.of(rooms))
                    .allowEmptyShould(true);
        }

        ArchRule usesDomainAnd(String... rooms) {
            return uses(Stream.concat(Stream.of(DOMAIN), Stream.of(rooms)).toArray(String[]::new));
        }

        ArchRule imports(String... libraries) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            names.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries)
                    .as("only " + names + " uses " + List.of(libraries))
                    .allowEmptyShould(true);
        }
    }
}
