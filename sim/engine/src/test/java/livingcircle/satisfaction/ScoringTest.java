package livingcircle.satisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import livingcircle.TestTown;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final SatisfactionParameters P = new TestTown().behaviour().satisfaction();
    private static final Components HALF = new Components(.5, .5, .5, .5, .5, .5);

    @Test
    void weightsAddUpSoThatEqualPartsGiveTheirShare() {
        assertEquals(1, P.weights().total(), 1e-12);
        assertEquals(1, P.seniorWeights().total(), 1e-12);
        assertEquals(50, Scoring.resident(P, 30, HALF, 0, 0, 0, 0), 1e-9);
        assertEquals(50, Scoring.resident(P, 70, HALF, 0, 0, 0, 0), 1e-9);
    }

    @Test
    void missingBasicsCostAndPresentUpgradesAddUpToTheirLimits() {
        assertEquals(42, Scoring.resident(P, 30, HALF, 2, 0, 0, 0), 1e-9);
        assertEquals(26, Scoring.resident(P, 30, HALF, 13, 0, 0, 0), 1e-9);
        assertEquals(53, Scoring.resident(P, 30, HALF, 0, 3, 0, 0), 1e-9);
        assertEquals(58, Scoring.resident(P, 30, HALF, 0, 12, 0, 0), 1e-9);
    }

    @Test
    void scoresStayBetweenNothingAndHundred() {
        assertEquals(0, Scoring.resident(P, 30, HALF, 0, 0, 0, -9));
        assertEquals(100, Scoring.resident(P, 30, HALF, 0, 0, 0, 9));
    }

    @Test
    void pointsOfThePartsAndThePersonalLevelAddUpToTheScore() {
        Components mixed = new Components(.9, .4, .7, .2, .6, .1);
        for (int age : new int[] {30, 70}) {
            double sum = 1.5 * P.dispositionSigma();
            for (ScorePart part : ScorePart.values()) {
                sum += part.points(P, Scoring.weights(P, age), mixed, 2, 3, 0.5);
            }
            assertEquals(Scoring.resident(P, age, mixed, 2, 3, 0.5, 1.5), sum, 1e-9);
        }
    }

    @Test
    void theOldWeighFriendlinessMore() {
        Components friendly = new Components(0, 0, 0, 0, 0, 1);
        assertTrue(Scoring.resident(P, 70, friendly, 0, 0, 0, 0) > Scoring.resident(P, 30, friendly, 0, 0, 0, 0));
    }

    @Test
    void dearnessHurtsThePoorMore() {
        double rich = Scoring.price(P, 1.2, Scoring.priceBurden(2, -0.4));
        double poor = Scoring.price(P, 1.2, Scoring.priceBurden(0.5, -0.4));
        assertTrue(rich > poor);
        assertEquals(P.priceScoreAtAverage(), Scoring.price(P, 1, Scoring.priceBurden(1, -0.4)), 1e-12);
        assertEquals(1, Scoring.price(P, 0, Scoring.priceBurden(1, -0.4)), 1e-12, "free");
    }

    @Test
    void waitingAndCrowdsLowerTheServiceScore() {
        assertEquals(P.serviceBase(), Scoring.service(P, 0, 0), 1e-12);
        assertEquals(P.serviceBase() - P.serviceCrowding() - P.serviceWait(), Scoring.service(P, 3, 1), 1e-12);
    }

    @Test
    void choiceSaturatesAtTheGivenNumberOfOutlets() {
        assertEquals(0, Scoring.choiceAmong(P, 0), 1e-12);
        assertEquals(1, Scoring.choiceAmong(P, P.varietyOutlets()), 1e-12);
        assertEquals(1, Scoring.choiceAmong(P, 50), 1e-12);
    }

    @Test
    void creditMovesQualityWithinItsBounds() {
        assertEquals(0.6, Scoring.quality(P, false, 0), 1e-12);
        assertEquals(0.9, Scoring.quality(P, true, P.creditA()), 1e-12);
        assertEquals(0.35, Scoring.quality(P, false, P.creditD()), 1e-12);
        assertEquals(1, Scoring.quality(P, true, 0.5), 1e-12);
    }

    @Test
    void nuisanceCostsUpToItsLimit() {
        assertEquals(48, Scoring.resident(P, 30, HALF, 0, 0, 1, 0), 1e-9);
        assertEquals(44, Scoring.resident(P, 30, HALF, 0, 0, 9, 0), 1e-9);
    }
}
