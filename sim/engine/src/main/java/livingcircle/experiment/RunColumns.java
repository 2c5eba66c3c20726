package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.model.RunSettings;
import livingcircle.population.ResidentParameters;
import livingcircle.world.World;

/** The columns that every table begins with: which run a row belongs to. */
final class RunColumns {

    private RunColumns() {}

    /** The columns that say which run a row belongs to, followed by others. */
    static List<String> columns(List<String> own) {
        List<String> columns = new ArrayList<>(List.of("scenario", "seed", "replication"));
        columns.addAll(own);
        return columns;
    }

    static List<String> columns(String... own) {
        return columns(List.of(own));
    }

    /** The values that say which run a row belongs to, followed by others. */
    static List<Object> row(World world, RunSettings settings, Object... own) {
        List<Object> row =
                new ArrayList<>(List.of(world.scenario().id(), settings.seed(), (long) settings.replication()));
        row.addAll(List.of(own));
        return row;
    }

    /** The sex of a profile as it stands in tables. */
    static String sexOf(int profile) {
        return word(ResidentParameters.sexOf(profile));
    }

    /** A constant as it stands in tables. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
