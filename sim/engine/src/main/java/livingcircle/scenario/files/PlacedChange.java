package livingcircle.scenario.files;

import livingcircle.city.GeoPoint;
import livingcircle.scenario.Estate;
import livingcircle.scenario.changes.Change;

/** Puts a change that lies outside the town into it, so that all else that may be wrong with a plan can be told, too. */
final class PlacedChange {

    private PlacedChange() {}

    static Change at(GeoPoint place, Change change) {
        if (change instanceof Change.Open open) {
            return new Change.Open(
                    open.id(), place, open.attributes(), open.costYuan(), open.isConverted(), open.phase());
        }
        if (change instanceof Change.Move move) {
            return new Change.Move(move.id(), place, move.costYuan(), move.phase());
        }
        if (change instanceof Change.Build build) {
            return new Change.Build(moved(build.estate(), place), build.phase());
        }
        return change;
    }

    private static Estate moved(Estate estate, GeoPoint place) {
        return new Estate(
                estate.id(),
                estate.name(),
                place,
                estate.radiusM(),
                estate.homes(),
                estate.dwellings(),
                estate.residents(),
                estate.ageShares(),
                estate.meanIncomeYuan(),
                estate.incomeSigma(),
                estate.isOld(),
                estate.district());
    }
}
