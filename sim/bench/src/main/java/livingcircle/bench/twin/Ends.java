package livingcircle.bench.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.model.Diary;
import livingcircle.model.RunSettings;
import livingcircle.model.UnmetReason;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.satisfaction.Scoring;
import livingcircle.world.Coverage;
import livingcircle.world.World;

/** How needs end: counted, scored, remembered, and put off or given up if unmet. */
final class Ends {

    private final World world;
    private final RunSettings settings;
    private final TwinModel model;
    private final Reasons reasons;
    private final Coverage coverage;
    private final List<Counts> byPurpose;
    private final List<Diary.Line> diary = new ArrayList<>();
    private final boolean keepsDiary;
    private final long[] fullByType;
    private final long[] closedByType;

    Ends(TwinModel model, World world, RunSettings settings, boolean keepsDiary) {
        this.model = model;
        this.world = world;
        this.settings = settings;
        this.keepsDiary = keepsDiary;
        reasons = new Reasons(world, model.chooser());
        coverage = world.coverage();
        byPurpose = Stream.generate(Counts::new)
                .limit(world.catalogue().purposes().size())
                .toList();
        fullByType = new long[world.catalogue().types().size()];
        closedByType = new long[fullByType.length];
    }

    List<Counts> byPurpose() {
        return byPurpose;
    }

    List<Diary.Line> diary() {
        return diary;
    }

    /** Attempts at which a shop of a type that is near enough was full. */
    long[] fullByType() {
        return fullByType.clone();
    }

    /** Attempts at which all was closed, by the first type that is near enough. */
    long[] closedByType() {
        return closedByType.clone();
    }

    private int measuredDay() {
        return model.day() - settings.warmupDays();
    }

    /** Notes that a resident found a shop full although its type is near enough. */
    void noteFull(Need need, Shop shop) {
        if (measuredDay() >= 0 && coverage.isCovered(need.resident.number, shop.type)) {
            fullByType[shop.type]++;
        }
    }

    void end(Need need) {
        Counts counts = byPurpose.get(need.purpose);
        Experience experience = need.resident.experience;
        boolean isMeasured = measuredDay() >= 0;
        if (isMeasured && need.attempt == 0) {
            counts.needs++;
            experience.needs++;
        }
        if (isMeasured && need.wasTurnedAway) {
            experience.turnedAway++;
        }
        boolean isServed = need.state == Need.State.SERVED;
        Option.Kind kind = need.choice().kind();
        if (isServed && kind == Option.Kind.VISIT) {
            endVisit(need, counts, experience);
        } else if (isServed || kind == Option.Kind.ONLINE) {
            if (isMeasured) {
                counts.orders++;
                experience.orders++;
                experience.within++;
                write(
                        need,
                        isServed ? "delivery" : "online",
                        isServed ? need.choice().shop().outletId : "",
                        0);
            }
        } else {
            endUnmet(need, counts, experience);
        }
    }

    private void endVisit(Need need, Counts counts, Experience experience) {
        Resident resident = need.resident;
        Option choice = need.choice();
        Shop shop = choice.shop();
        resident.habit(need.purpose)
                .remember(shop, model.day(), world.behaviour().choice().habitMemoryDays());
        if (measuredDay() < 0) {
            return;
        }
        double minutes = model.chooser().minutes(resident, choice.wayToShop());
        SatisfactionParameters scoring = world.behaviour().satisfaction();
        double tolerance = resident.waitToleranceMinutes();
        counts.visits++;
        experience.visits++;
        experience.travelMinutes += minutes;
        experience.within += minutes <= shop.standardMinutes ? 1 : 0;
        experience.barrierFree += shop.isBarrierFree ? 1 : 0;
        experience.priceScores +=
                Scoring.price(scoring, shop.priceIndex, world.priceBurden().of(resident.number));
        experience.qualityScores += shop.qualityScore;
        experience.serviceScores +=
                Scoring.service(scoring, shop.load(need.hour()), tolerance > 0 ? need.waitMinutes / tolerance : 0);
        if (world.catalogue().purposes().get(need.purpose).onErrand()) {
            experience.noteShopping(model.day());
        }
        write(need, "visit", shop.outletId, minutes);
    }

    private void endUnmet(Need need, Counts counts, Experience experience) {
        boolean isMeasured = measuredDay() >= 0;
        boolean wasTurnedAway = need.state == Need.State.TURNED_AWAY || need.state == Need.State.TURNED_AWAY_TWICE;
        if (isMeasured && !wasTurnedAway) {
            noteClosed(need);
        }
        boolean isLastTry = need.attempt >= world.behaviour().service().retries();
        boolean isLastDay = model.day() == settings.totalDays() - 1;
        if (!isLastTry && !isLastDay) {
            // needs of warm-up days do not reach into the measured ones
            if (measuredDay() != -1) {
                need.resident.putOff(need);
            }
        } else if (isMeasured) {
            UnmetReason reason = wasTurnedAway ? UnmetReason.FULL : reasons.find(need, model.weekday());
            counts.unmet[reason.ordinal()]++;
            experience.unmet.merge(reason, 1, Integer::sum);
            write(need, reason.id(), "", 0);
        }
    }

    /** Notes that nothing was open although a type that serves the need is near enough. */
    private void noteClosed(Need need) {
        if (reasons.isAllClosed(need, model.weekday())) {
            world.choiceSets().groups(need.purpose).stream()
                    .flatMapToInt(group -> Arrays.stream(group.types()))
                    .sorted()
                    .filter(type -> !world.catalogue().type(type).isDelivering()
                            && coverage.isCovered(need.resident.number, type))
                    .findFirst()
                    .ifPresent(type -> closedByType[type]++);
        }
    }

    private void write(Need need, String end, String outlet, double minutes) {
        if (keepsDiary) {
            diary.add(new Diary.Line(
                    measuredDay(), need.slot, need.resident.number, need.purpose, need.attempt, end, outlet, minutes));
        }
    }
}
