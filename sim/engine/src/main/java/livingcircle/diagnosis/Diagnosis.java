package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import livingcircle.base.Parallel;
import livingcircle.city.GeoPoint;
import livingcircle.city.LocalPlane;
import livingcircle.expectation.Screening;
import livingcircle.experiment.Observation;
import livingcircle.walking.WalkingDistances;
import livingcircle.world.World;

/** What a scenario lacks, what is over-full in it, and which single changes would help most (缺什么补什么). Immutable. */
public final class Diagnosis {

    private final World world;
    private final Area city;
    private final Map<Area, List<Gap>> gaps = new LinkedHashMap<>();
    private final List<Overfull> overfull;
    private final List<Remedy> remedies;

    private Diagnosis(
            Observation run, List<Area> areas, DiagnosisSettings settings, Parallel parallel, IntConsumer afterPart) {
        world = run.world();
        city = Area.city(world);
        Provision provision = new Provision(world, parallel);
        HomesOfAreas homes = new HomesOfAreas(world);
        overfull = Overfull.of(world, run.settings(), run.record(), settings);
        GapFinder finder = new GapFinder(world, provision, homes, run.record().tally());
        RemedyFinder remedyFinder = new RemedyFinder(world, provision, homes, overfull);
        gaps.put(city, finder.of(city));
        for (Area area : areas) {
            List<Gap> ofArea = finder.of(area);
            gaps.put(area, ofArea);
            remedyFinder.consider(area, ofArea, settings.gapsTried());
        }
        Screening screening =
                Screening.of(world, run.settings().days(), run.settings().warmupDays(), parallel);
        remedies = remedyFinder.remedies(screening, parallel, afterPart);
    }

    /**
     * Diagnoses a scenario.
     *
     * @param run a run of it, which tells why needs go unmet and what is over-full
     * @param areas circles and communities to look at
     * @param afterPart told how many percent of the changes are screened
     */
    public static Diagnosis of(
            Observation run, List<Area> areas, DiagnosisSettings settings, Parallel parallel, IntConsumer afterPart) {
        return new Diagnosis(run, areas, settings, parallel, afterPart);
    }

    public World world() {
        return world;
    }

    /** The whole city. */
    public Area city() {
        return city;
    }

    /** The city, then the areas in the order given. */
    public List<Area> areas() {
        return List.copyOf(gaps.keySet());
    }

    /** What an area lacks, the most severe first; empty if nothing is missing. */
    public List<Gap> gaps(Area area) {
        return List.copyOf(gaps.getOrDefault(area, List.of()));
    }

    /** Over-full services, those that turn most customers away first. */
    public List<Overfull> overfull() {
        return List.copyOf(overfull);
    }

    /** All remedies, those first that help most people for the money. */
    public List<Remedy> remedies() {
        return List.copyOf(remedies);
    }

    /** The remedies of one area, the best first. */
    public List<Remedy> remedies(Area area) {
        return remedies.stream().filter(remedy -> remedy.area().equals(area)).toList();
    }

    /**
     * The best remedies of all areas that do not do the same twice: of two of the same type that stand nearer to each
     * other than the type's minutes, the better one; and one only for each outlet.
     */
    public List<Remedy> best(int most) {
        List<Remedy> chosen = new ArrayList<>();
        for (Remedy remedy : remedies) {
            if (chosen.size() < most && chosen.stream().noneMatch(other -> isRepetition(remedy, other))) {
                chosen.add(remedy);
            }
        }
        return chosen;
    }

    private boolean isRepetition(Remedy a, Remedy b) {
        double nearM = world.catalogue().type(a.type()).standardMinutes() * 60 * WalkingDistances.PLANNING_MPS;
        boolean isNearby = distanceM(a.outlet().at(), b.outlet().at()) < nearM;
        return a.outlet().id().equals(b.outlet().id()) || (a.type() == b.type() && isNearby);
    }

    private double distanceM(GeoPoint a, GeoPoint b) {
        LocalPlane plane = world.city().plane();
        return StrictMath.hypot(plane.xM(a) - plane.xM(b), plane.yM(a) - plane.yM(b));
    }
}
