package livingcircle.scenario.files;

import java.nio.file.Path;
import livingcircle.base.BilingualText;
import livingcircle.outlets.OutletGenerator;
import livingcircle.scenario.RunDefaults;
import org.jspecify.annotations.Nullable;

/**
 * What a new baseline.yaml says beside the town itself.
 *
 * @param name the scenario's name
 * @param catalogue the catalogue file; written relative to the folder
 * @param behaviour the behaviour file; likewise
 * @param residents residents of the whole city, a whole number, or null to add up those of the communities
 * @param survey a file of the folder with the residents of each community, or null
 * @param meanIncomeYuan disposable income per head and year
 * @param incomeSigma standard deviation of the logarithm of household income per head
 * @param populationSeed key of all draws of the synthesis
 * @param fillMissing how to generate outlets of the types that the town lacks, or null not to
 * @param run defaults of a run
 */
public record Baseline(
        BilingualText name,
        Path catalogue,
        Path behaviour,
        @Nullable SourcedNumber residents,
        @Nullable String survey,
        SourcedNumber meanIncomeYuan,
        SourcedNumber incomeSigma,
        long populationSeed,
        OutletGenerator.@Nullable Spec fillMissing,
        RunDefaults run) {}
