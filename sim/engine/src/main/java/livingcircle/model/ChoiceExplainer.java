package livingcircle.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.Logarithm;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.PositiveStable;
import livingcircle.choice.TasteRace;
import livingcircle.choice.UtilityTerm;
import livingcircle.walking.TypeReach;
import livingcircle.world.Attraction;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/**
 * Looks at every alternative of a choice, where {@link OutletRace} passes over most, and takes each apart into the terms
 * of its utility. All numbers are those that the race uses: the logarithms of its weights and draws.
 */
final class ChoiceExplainer {

    private final World world;
    private final OpenSlots open;
    private final Chooser chooser;
    private final TypeRace race;
    private final ChoiceParameters choice;

    ChoiceExplainer(World world, OpenSlots open, HabitMemory habit, CrowdMemory crowd) {
        this.world = world;
        this.open = open;
        chooser = new Chooser(world);
        race = new TypeRace(world, open, habit, crowd, chooser);
        choice = world.behaviour().choice();
    }

    /** The alternatives of each need {@code from} … {@code to − 1} of one tour, the best first. */
    List<List<Alternative>> tour(DayNeeds needs, int from, int to, int weekday) {
        List<List<Alternative>> tour = new ArrayList<>();
        for (int i = from; i < to; i++) {
            tour.add(alternatives(needs.resident[i], needs.purpose[i], weekday, needs.slot[i], needs.key[i]));
        }
        if (tour.size() > 1 && choice.furtherNeed() > 0) {
            new CommonStop(world.services(), choice).addGains(tour);
        }
        tour.forEach(alternatives -> alternatives.sort(
                Comparator.comparingDouble(Alternative::utility).reversed()));
        return tour;
    }

    private List<Alternative> alternatives(int resident, int purpose, int weekday, int slot, long key) {
        chooser.become(resident);
        race.begin(purpose, weekday, slot, key, OutletRace.NONE, WhatIf.AS_IT_IS);
        List<Alternative> all = new ArrayList<>();
        offer(all, Way.WITHOUT, UtilityTerm.WITHOUT, world.otherWays().without(purpose), key, OutletRace.WITHOUT_KEY);
        offer(all, Way.ONLINE, UtilityTerm.ORDERING, chooser.onlineWeight(purpose), key, OutletRace.ONLINE_KEY);
        List<ChoiceSets.Group> groups = world.choiceSets().groups(purpose);
        for (ChoiceSets.Group group : groups) {
            double sharedTaste = group.isNest()
                    ? group.lambda()
                            * Logarithm.of(PositiveStable.draw(OutletRace.factorKey(key, group), group.lambda()))
                    : 0;
            for (int type : group.types()) {
                addServices(all, type, group, sharedTaste, weekday, slot);
            }
        }
        return Probabilities.added(all, world.choiceSets(), groups);
    }

    private static void offer(
            List<Alternative> all, Way way, UtilityTerm term, double weight, long needKey, long wayKey) {
        if (weight > 0) {
            double draw = TasteRace.draw(needKey, wayKey);
            Map<UtilityTerm, Double> terms =
                    Map.of(term, Logarithm.of(weight), UtilityTerm.TASTE, -Logarithm.of(TasteRace.cost(draw, 1)));
            all.add(new Alternative(
                    way, Alternative.NONE, Alternative.NONE, Double.NaN, false, Standing.OPEN, terms, 0));
        }
    }

    private void addServices(
            List<Alternative> all, int type, ChoiceSets.Group group, double sharedTaste, int weekday, int slot) {
        race.look(type);
        TypeReach reach = world.reach(type);
        boolean delivers = chooser.isDelivering(type);
        for (int p = reach.start(chooser.home); p < reach.end(chooser.home); p++) {
            Standing standing = standing(reach, p, delivers, weekday, slot);
            boolean isRide = !delivers && chooser.isRide(reach, p);
            int wayMm = isRide ? reach.wheelMm(p) : chooser.onFootMm(reach, p);
            double minutes = delivers || wayMm == TypeReach.FAR
                    ? Double.NaN
                    : world.travel().minutes(chooser.profile, wayMm, isRide);
            Map<UtilityTerm, Double> terms =
                    standing == Standing.OPEN ? terms(type, reach, p, isRide, group.lambda(), sharedTaste) : Map.of();
            Way way = delivers ? Way.DELIVERY : Way.VISIT;
            all.add(new Alternative(way, type, reach.place(p), minutes, isRide, standing, terms, 0));
        }
    }

    private Standing standing(TypeReach reach, int p, boolean delivers, int weekday, int slot) {
        if (open.isShut(reach.place(p))) {
            return Standing.SHUT;
        }
        if (chooser.travelWeight(reach, p) <= 0) {
            if (delivers) {
                return Standing.NOT_ORDERED;
            }
            return chooser.isBehindSteps(reach, p) ? Standing.STEPS : Standing.TOO_FAR;
        }
        if (!open.isOpen(reach.place(p), weekday, slot)) {
            return Standing.CLOSED;
        }
        // so far below all others that its weight is 0
        return race.weightOf(p) > 0 ? Standing.OPEN : Standing.TOO_FAR;
    }

    private Map<UtilityTerm, Double> terms(
            int type, TypeReach reach, int p, boolean isRide, double lambda, double sharedTaste) {
        Attraction.Terms own = world.attraction().terms(reach.place(p), chooser.segment);
        Map<UtilityTerm, Double> terms = new EnumMap<>(UtilityTerm.class);
        terms.put(UtilityTerm.CONSTANT, own.constant());
        put(terms, UtilityTerm.AREA, own.area());
        put(terms, UtilityTerm.CHAIN, own.chain());
        put(terms, UtilityTerm.BARRIER_FREE, own.barrierFree());
        put(terms, UtilityTerm.PRICE, own.price());
        if (chooser.isDelivering(type)) {
            terms.put(UtilityTerm.ORDERING, world.otherWays().orderingUtility(chooser.profile));
            put(terms, UtilityTerm.DELIVERY, choice.deliveryBonus());
        } else {
            terms.put(UtilityTerm.TRAVEL, lambda * Logarithm.of(chooser.wayWeight(reach, p, isRide)));
            put(terms, UtilityTerm.CROSSINGS, isRide ? 0 : lambda * Logarithm.of(chooser.crossingWeight(reach, p)));
        }
        put(terms, UtilityTerm.CROWDING, lambda * Logarithm.of(race.crowdWeightOf(p)));
        put(terms, UtilityTerm.HABIT, lambda * Logarithm.of(race.habitWeightOf(p)));
        put(terms, UtilityTerm.SHARED_TASTE, sharedTaste);
        terms.put(UtilityTerm.TASTE, -lambda * Logarithm.of(TasteRace.cost(race.drawOf(p), 1)));
        return terms;
    }

    private static void put(Map<UtilityTerm, Double> terms, UtilityTerm term, double utility) {
        if (utility != 0) {
            terms.put(term, utility);
        }
    }
}
