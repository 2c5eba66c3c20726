package livingcircle.scenario.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InvalidInputException;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.layers.LayerCounts;
import org.jspecify.annotations.Nullable;

/** Puts together what a reading has found of a scenario, sound or not. */
final class SurveyMaker {

    private final Reading reading;
    private final String file;
    private final Path folder;

    /** @param file the scenario's, relative to whose folder files are named */
    SurveyMaker(Reading reading, Path file) {
        this.reading = reading;
        this.file = Reading.nameOf(file);
        folder = file.resolveSibling("").toAbsolutePath();
    }

    /**
     * The survey of a scenario.
     *
     * @param scenario the scenario, or null if it could not be made
     * @param baseline what its baseline was read with, or null if that could not be opened
     * @throws IllegalStateException if there is neither a scenario nor a fault
     */
    Survey make(@Nullable Scenario scenario, @Nullable BaselineReader baseline) {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            return ofFaulty(baseline, faults);
        }
        if (scenario == null) {
            throw new IllegalStateException("neither a scenario nor a fault came of " + folder);
        }
        return new Survey(
                scenario.name(),
                scenario,
                scenario.city(),
                true,
                scenario.catalogue(),
                scenario.population().communityResidents(),
                scenario.layout().outlets(),
                layers(),
                faults,
                0,
                scenario.warnings());
    }

    private List<Fault> faults() {
        try {
            reading.throwIfFaulty();
            return List.of();
        } catch (InvalidInputException faulty) {
            return faulty.faults().stream().map(this::relative).toList();
        }
    }

    private Survey ofFaulty(@Nullable BaselineReader baseline, List<Fault> faults) {
        CityInput sound = baseline == null ? null : baseline.city();
        TownReader.Part part = reading.part();
        BilingualText name = baseline == null ? null : baseline.ownName();
        return new Survey(
                name == null ? BilingualText.of(file) : name,
                null,
                sound != null ? sound.layers() : part == null ? null : city(part),
                sound != null || (part != null && part.areHomesComplete()),
                baseline == null ? null : baseline.ownCatalogue(),
                sound == null || baseline == null ? List.of() : baseline.ownResidents(),
                baseline == null ? List.of() : Located.items(baseline.outlets()),
                layers(),
                faults,
                reading.faultCount(),
                List.copyOf(reading.warnings()));
    }

    private static CityLayers city(TownReader.Part part) {
        return new CityLayers(BilingualText.of(""), part.streets(), part.homes(), part.communities());
    }

    private List<LayerCounts> layers() {
        return reading.layers().stream()
                .map(counts -> new LayerCounts(
                        relative(counts.file()),
                        counts.layer(),
                        counts.rowsUsed(),
                        counts.rowsLeftOut(),
                        counts.rejected()))
                .toList();
    }

    private Fault relative(Fault fault) {
        return new Fault(
                relative(fault.file()),
                fault.line(),
                fault.column(),
                fault.key(),
                fault.value(),
                fault.problem(),
                fault.mend());
    }

    private String relative(String name) {
        Path path = Path.of(name).toAbsolutePath();
        boolean isOnSameDisk = String.valueOf(path.getRoot()).equals(String.valueOf(folder.getRoot()));
        return isOnSameDisk ? folder.relativize(path).toString().replace(File.separatorChar, '/') : name;
    }
}
