package livingcircle.scenario.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.scenario.Estate;
import livingcircle.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Plans for tests. */
public final class Plans {

    private Plans() {}

    /** The plan of changes that must be without fault. */
    public static Plan of(Scenario baseline, Change... changes) {
        return of(baseline, List.of(List.of(changes)));
    }

    /** The same for several files, each of which extends the one before. */
    public static Plan of(Scenario baseline, List<List<Change>> files) {
        Resolution resolution = resolve(baseline, files);
        assertEquals(List.of(), resolution.faults());
        return Plan.of(baseline, baseline, resolution.measures());
    }

    static Resolution resolve(Scenario baseline, List<List<Change>> files) {
        List<ChangeList> lists =
                files.stream().map(changes -> new ChangeList("", changes)).toList();
        return ChangeResolver.resolve(baseline, lists, new CityMemo());
    }

    public static Change open(String id, String type, GeoPoint at) {
        return open(id, type, at, null);
    }

    public static Change open(String id, String type, GeoPoint at, @Nullable Integer phase) {
        return new Change.Open(id, at, Attributes.ofServices(type), null, false, phase);
    }

    public static Change close(String id) {
        return close(id, null);
    }

    public static Change close(String id, @Nullable Integer phase) {
        return new Change.Close(id, phase);
    }

    public static Change move(String id, GeoPoint to, @Nullable Integer phase) {
        return new Change.Move(id, to, null, phase);
    }

    /** Gives an outlet another floor area. */
    public static Change area(String id, double areaM2, @Nullable Integer phase) {
        return new Change.Alter(id, null, ofArea(areaM2), null, phase);
    }

    static Attributes ofArea(double areaM2) {
        return new Attributes(null, null, areaM2, null, null, null, null, null, null, null);
    }

    public static Change many(String type, int count, String in, Spread spread) {
        return new Change.OpenMany("new", count, in, spread, Attributes.ofServices(type), null, false, 1, null);
    }

    public static Change estate(String id, GeoPoint at, int homes, int residents, @Nullable Integer phase) {
        return new Change.Build(
                new Estate(id, BilingualText.of(id), at, 80, homes, 4, residents, null, null, null, false, null),
                phase);
    }
}
