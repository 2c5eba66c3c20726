package livingcircle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package of the app may use which. */
@AnalyzeClasses(packages = "livingcircle", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule rooms = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("livingcircle.text")
            .layer("results")
            .definedBy("livingcircle.results")
            .layer("store")
            .definedBy("livingcircle.store")
            .layer("spreadsheet")
            .definedBy("livingcircle.spreadsheet")
            .layer("template")
            .definedBy("livingcircle.template")
            .layer("exchange")
            .definedBy("livingcircle.exchange")
            .layer("page")
            .definedBy("livingcircle.page")
            .layer("report")
            .definedBy("livingcircle.report")
            .layer("validation")
            .definedBy("livingcircle.validation")
            .layer("charts")
            .definedBy("livingcircle.charts..")
            .layer("explain")
            .definedBy("livingcircle.explain")
            .layer("window")
            .definedBy("livingcircle.window")
            .layer("console")
            .definedBy("livingcircle.console")
            .layer("cli")
            .definedBy("livingcircle.cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("charts")
            .mayOnlyBeAccessedByLayers("window", "cli")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("console", "window", "cli")
            .whereLayer("window")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("console")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("results")
            .mayOnlyBeAccessedByLayers(
                    "store", "spreadsheet", "exchange", "report", "validation", "charts", "console", "cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("validation", "cli")
            .whereLayer("spreadsheet")
            .mayOnlyBeAccessedByLayers("template", "cli")
            .whereLayer("template")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("report", "validation")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("cli");

    /** The list of charts stands above those of runs, comparisons, plans and studies, which know nothing of each other. */
    @ArchTest
    static final ArchRule roomsOfCharts = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("list")
            .definedBy("livingcircle.charts")
            .layer("run")
            .definedBy("livingcircle.charts.run")
            .layer("comparison")
            .definedBy("livingcircle.charts.comparison")
            .layer("planning")
            .definedBy("livingcircle.charts.planning")
            .layer("study")
            .definedBy("livingcircle.charts.study")
            .layer("page")
            .definedBy("livingcircle.charts.page")
            .layer("plot")
            .definedBy("livingcircle.charts.plot")
            .layer("table")
            .definedBy("livingcircle.charts.table")
            .layer("style")
            .definedBy("livingcircle.charts.style")
            .whereLayer("list")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("list")
            .whereLayer("comparison")
            .mayOnlyBeAccessedByLayers("list")
            .whereLayer("planning")
            .mayOnlyBeAccessedByLayers("list")
            .whereLayer("study")
            .mayOnlyBeAccessedByLayers("list")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("list", "run", "comparison", "planning", "study")
            .whereLayer("plot")
            .mayOnlyBeAccessedByLayers("run", "comparison", "planning", "study")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("list", "run", "comparison", "planning", "study", "page")
            .whereLayer("style")
            .mayOnlyBeAccessedByLayers("list", "run", "comparison", "planning", "study", "page", "plot", "table");

    @ArchTest
    static final ArchRule noMason = noClasses()
            .that()
            .resideInAnyPackage(
                    "livingcircle.text",
                    "livingcircle.results",
                    "livingcircle.store",
                    "livingcircle.spreadsheet",
                    "livingcircle.page",
                    "livingcircle.report",
                    "livingcircle.validation",
                    "livingcircle.charts..",
                    "livingcircle.explain",
                    "livingcircle.console",
                    "livingcircle.cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sim..", "ec..");

    @ArchTest
    static final ArchRule onlyChartsDraw = noClasses()
            .that()
            .resideInAnyPackage(
                    "livingcircle.results",
                    "livingcircle.store",
                    "livingcircle.spreadsheet",
                    "livingcircle.explain",
                    "livingcircle.page",
                    "livingcircle.report",
                    "livingcircle.validation",
                    "livingcircle.console",
                    "livingcircle.cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "org.apache.batik..", "java.awt..");

    @ArchTest
    static final ArchRule onlyTheCommandLineParsesArguments = noClasses()
            .that()
            .resideInAnyPackage(
                    "livingcircle.text",
                    "livingcircle.results",
                    "livingcircle.store",
                    "livingcircle.spreadsheet",
                    "livingcircle.explain",
                    "livingcircle.window",
                    "livingcircle.page",
                    "livingcircle.report",
                    "livingcircle.validation",
                    "livingcircle.charts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("livingcircle.(*)..").should().beFreeOfCycles();
}
