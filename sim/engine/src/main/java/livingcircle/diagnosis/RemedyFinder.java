package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import livingcircle.base.BilingualText;
import livingcircle.base.Parallel;
import livingcircle.city.GeoPoint;
import livingcircle.expectation.Candidate;
import livingcircle.expectation.Effect;
import livingcircle.expectation.Screening;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.world.Services;
import livingcircle.world.World;

/** Thinks of changes for each area and prices them. */
final class RemedyFinder {

    /** Candidates that are priced before progress is told. */
    private static final int BATCH = 256;

    private record Idea(Area area, Candidate candidate, int type, boolean isAdded, double turnedAwayPerDay) {}

    private final World world;
    private final Provision provision;
    private final HomesOfAreas homes;
    private final Sites sites;
    private final List<Overfull> overfull;
    private final Set<String> ids = new HashSet<>();
    private final List<Idea> ideas = new ArrayList<>();

    RemedyFinder(World world, Provision provision, HomesOfAreas homes, List<Overfull> overfull) {
        this.world = world;
        this.provision = provision;
        this.homes = homes;
        this.overfull = overfull;
        sites = new Sites(world, homes);
        world.scenario().layout().outlets().forEach(outlet -> ids.add(outlet.id()));
    }

    /** Thinks of changes for an area's most severe gaps and for what is over-full in it. */
    void consider(Area area, List<Gap> gaps, int gapsTried) {
        Set<Integer> types = new LinkedHashSet<>();
        gaps.stream().limit(gapsTried).forEach(gap -> types.add(gap.type()));
        double[] turnedAway = new double[world.catalogue().types().size()];
        Set<Integer> outlets = new HashSet<>();
        for (int o : homes.outlets(area)) {
            outlets.add(o);
        }
        for (Overfull service : overfull) {
            int type = world.services().type(service.service());
            if (outlets.contains(world.services().outlet(service.service()))
                    && world.catalogue().type(type).isExpectedOnFoot()) {
                turnedAway[type] += service.turnedAwayPerDay();
                types.add(type);
            }
        }
        for (int type : types) {
            boolean isMissing = gaps.stream().anyMatch(gap -> gap.type() == type);
            consider(area, type, isMissing, turnedAway[type]);
        }
    }

    private void consider(Area area, int t, boolean isMissing, double turnedAwayPerDay) {
        OutletType type = world.catalogue().type(t);
        IntUnaryOperator want = isMissing ? home -> provision.uncovered(t, home) : provision::residents;
        BilingualText name = new BilingualText(
                type.name().en() + ", " + area.name().en(),
                area.name().zh() + type.name().zh());
        String id = newId("new-" + type.id() + "-" + area.id());
        for (GeoPoint place : sites.open(area, type, want, provision::residents)) {
            Outlet outlet =
                    new Outlet(id, name, place, List.of(type.id()), null, null, null, null, false, false, false);
            ideas.add(new Idea(area, Candidate.of(outlet), t, false, turnedAwayPerDay));
        }
        Outlet host = sites.host(area, type, want);
        if (host != null) {
            Candidate added = new Candidate(withService(host, type.id()), type.id());
            ideas.add(new Idea(area, added, t, true, turnedAwayPerDay));
        }
    }

    /** An id that no outlet and no other idea has. */
    private String newId(String wished) {
        String id = wished;
        for (int i = 2; !ids.add(id); i++) {
            id = wished + "-" + i;
        }
        return id;
    }

    private static Outlet withService(Outlet outlet, String type) {
        List<String> types = new ArrayList<>(outlet.types());
        types.add(type);
        return new Outlet(
                outlet.id(),
                outlet.name(),
                outlet.at(),
                types,
                outlet.areaM2(),
                outlet.customersPerHour(),
                outlet.priceIndex(),
                outlet.hours(),
                outlet.isChain(),
                outlet.isBarrierFree(),
                outlet.credit(),
                outlet.rentSubsidyShare(),
                outlet.isSynthetic());
    }

    /**
     * The best place of every change that was thought of and helps anybody, those first that help most people for the
     * money.
     *
     * @param afterPart told how many percent of the candidates are priced, ascending to 100
     */
    List<Remedy> remedies(Screening screening, Parallel parallel, IntConsumer afterPart) {
        List<Remedy> best = new ArrayList<>();
        for (int from = 0; from < ideas.size(); from += BATCH) {
            List<Idea> batch = ideas.subList(from, Math.min(ideas.size(), from + BATCH));
            List<Effect> effects =
                    screening.price(batch.stream().map(Idea::candidate).toList(), parallel);
            for (int i = 0; i < batch.size(); i++) {
                keep(best, remedy(batch.get(i), effects.get(i)));
            }
            afterPart.accept(100 * (from + batch.size()) / ideas.size());
        }
        best.removeIf(remedy -> !(remedy.helped() > 0));
        best.sort(Comparator.comparingDouble(remedy -> -remedy.helpedPerTenThousandYuan()));
        return best;
    }

    /** Ideas for other places of one change follow each other. */
    private static void keep(List<Remedy> best, Remedy remedy) {
        Remedy last = best.isEmpty() ? null : best.get(best.size() - 1);
        boolean isSameChange = last != null
                && last.area().equals(remedy.area())
                && last.type() == remedy.type()
                && last.isAdded() == remedy.isAdded();
        if (last == null || !isSameChange) {
            best.add(remedy);
        } else if (remedy.helped() > last.helped()) {
            best.set(best.size() - 1, remedy);
        }
    }

    private Remedy remedy(Idea idea, Effect effect) {
        OutletType type = world.catalogue().type(idea.type());
        Outlet outlet = idea.candidate().outlet();
        Services services = world.servicesOf(new Layout(List.of(outlet)));
        int service = outlet.types().indexOf(type.id());
        double perCustomer = services.yuanPerCustomer(service);
        double costPerDay = services.costYuanPerDay(service);
        return new Remedy(
                idea.area(),
                outlet,
                idea.type(),
                idea.isAdded(),
                idea.isAdded() ? world.behaviour().operators().addedServiceYuan() : type.capexYuan(),
                effect,
                Math.min(idea.turnedAwayPerDay(), effect.fromOutlets() / effect.days()),
                costPerDay > 0 ? costPerDay / perCustomer : 0,
                effect.customersPerDay() * perCustomer - costPerDay);
    }
}
