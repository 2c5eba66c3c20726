package livingcircle.model.reference;

import java.util.Objects;
import livingcircle.model.Ledger;
import livingcircle.model.RunRecord;
import livingcircle.model.Tally;
import livingcircle.model.UnmetReason;
import livingcircle.statistics.MinuteHistogram;
import livingcircle.world.World;

/** Reads from the record of a run what the reference measures, under the same names. */
final class Reading {

    private final World world;
    private final RunRecord run;
    private final Figures figures = new Figures();

    private Reading(World world, RunRecord run) {
        this.world = world;
        this.run = run;
    }

    static Measured of(World world, RunRecord run) {
        Reading reading = new Reading(world, run);
        for (int s = 0; s < world.services().count(); s++) {
            reading.readService(s);
        }
        for (int outlet = 0; outlet < world.services().outletCount(); outlet++) {
            reading.readOutlet(outlet);
        }
        for (int type = 0; type < world.catalogue().types().size(); type++) {
            reading.readType(type);
        }
        for (int resident = 0; resident < world.population().count(); resident++) {
            reading.readResident(resident);
        }
        reading.readTally();
        return new Measured(Objects.requireNonNull(run.findDiary()).lines(), reading.figures.byName());
    }

    private void readService(int s) {
        for (int hour = 0; hour < 24; hour++) {
            figures.add(run.served(s, hour), "service %d served in hour %d", s, hour);
            figures.add(run.turnedAway(s, hour), "service %d turned away in hour %d", s, hour);
        }
        if (run.closedServices().get(s)) {
            figures.mark("service %d closed", s);
        }
    }

    private void readOutlet(int outlet) {
        figures.add(run.lossWeeksInRow(outlet), "outlet %d weeks of loss", outlet);
        if (run.closedAfterDay(outlet) != RunRecord.OPEN) {
            figures.set(run.closedAfterDay(outlet), "outlet %d closed after day", outlet);
        }
    }

    private void readType(int type) {
        for (int hour = 0; hour < 24; hour++) {
            long full = run.adequacy().turnedAway(type, hour);
            long closed = run.adequacy().closed(type, hour);
            figures.add(full, "type %d full in hour %d to those covered", type, hour);
            figures.add(closed, "type %d closed in hour %d to those covered", type, hour);
        }
        readTrips("type", type, run.tally().tripsByType());
    }

    private void readResident(int r) {
        Ledger ledger = run.ledger();
        figures.add(ledger.needs(r), "resident %d needs", r);
        figures.add(ledger.visits(r), "resident %d visits", r);
        figures.add(ledger.orders(r), "resident %d orders", r);
        figures.add(ledger.within(r), "resident %d within", r);
        figures.add(ledger.turnedAway(r), "resident %d turned away", r);
        figures.add(ledger.barrierFree(r), "resident %d barrier-free", r);
        figures.add(ledger.shoppingDays(r), "resident %d shopping days", r);
        for (UnmetReason reason : UnmetReason.values()) {
            figures.add(ledger.unmet(r, reason), "resident %d " + reason.id(), r);
        }
        if (ledger.visits(r) > 0) {
            figures.set(ledger.travelMinutes(r), "resident %d minutes", r);
            figures.set(ledger.priceScores(r), "resident %d price", r);
            figures.set(ledger.qualityScores(r), "resident %d quality", r);
            figures.set(ledger.serviceScores(r), "resident %d service", r);
        }
        for (int type = 0; type < world.catalogue().types().size(); type++) {
            if (ledger.foundFull(r, type)) {
                figures.mark("resident %d found type %d full", r, type);
            }
            if (ledger.foundClosed(r, type)) {
                figures.mark("resident %d found type %d closed", r, type);
            }
        }
    }

    private void readTally() {
        Tally tally = run.tally();
        readEnds("purpose", tally.byPurpose());
        readEnds("profile", tally.byProfile());
        readEnds("cell", tally.byCell());
        readEnds("day", tally.byDay());
        for (int profile = 0; profile < tally.byProfile().groups(); profile++) {
            readTrips("profile", profile, tally.tripsByProfile());
        }
        for (int cell = 0; cell < tally.byCell().groups(); cell++) {
            readTrips("cell", cell, tally.tripsByCell());
            for (int purpose = 0; purpose < tally.byPurpose().groups(); purpose++) {
                for (UnmetReason reason : UnmetReason.values()) {
                    long unmet = tally.unmet(cell, purpose, reason);
                    figures.add(unmet, "cell %d purpose %d " + reason.id(), cell, purpose);
                }
            }
        }
        figures.add(tally.sharedStops(), "shared stops");
    }

    private void readEnds(String group, Tally.Ends ends) {
        for (int g = 0; g < ends.groups(); g++) {
            figures.add(ends.needs(g), group + " %d needs", g);
            figures.add(ends.visits(g), group + " %d visits", g);
            figures.add(ends.orders(g), group + " %d orders", g);
            for (UnmetReason reason : UnmetReason.values()) {
                figures.add(ends.unmet(g, reason), group + " %d " + reason.id(), g);
            }
        }
    }

    private void readTrips(String group, int g, Tally.Trips trips) {
        readDurations(group + " %d walk ", g, trips.walk(g));
        readDurations(group + " %d travel ", g, trips.travel(g));
    }

    private void readDurations(String name, int g, MinuteHistogram histogram) {
        for (int bin = 0; bin < histogram.binCount(); bin++) {
            figures.add(histogram.countInBin(bin), name + "tenths %d", g, bin);
        }
        if (histogram.count() > 0) {
            figures.add(Math.round(histogram.mean() * 60_000 * histogram.count()), name + "millis", g);
        }
    }
}
