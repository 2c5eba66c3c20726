package livingcircle.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import livingcircle.TestTown;
import org.junit.jupiter.api.Test;

class EconomyTest {

    private static final OperatorParameters OPERATORS = new OperatorParameters(4, 8, 20_000, 15_000, 50_000, 0.6);

    /** 100 m², 20 yuan a customer of which a quarter is left. */
    private static OutletType type(double breakEvenPerDay) {
        OutletType t = new TestTown()
                .purpose("food", false, -2)
                .type("shop", "food", 7)
                .types
                .get(0);
        return TestTown.breakingEven(t, breakEvenPerDay);
    }

    @Test
    void costsAreWhatTheBreakEvenCustomersBringIn() {
        OutletType type = type(120);
        assertEquals(5, Economy.yuanPerCustomer(type, 1), 1e-12);
        assertEquals(600, Economy.costYuanPerDay(type, 100, 0, OPERATORS), 1e-9);
        assertEquals(300, Economy.costYuanPerDay(type, 50, 0, OPERATORS), 1e-9);
    }

    @Test
    void aRentSubsidyLowersTheBreakEven() {
        OutletType type = type(120);
        // half of 400 yuan of rent
        assertEquals(200, Economy.subsidyYuanPerDay(type, 100, 0.5, OPERATORS), 1e-9);
        assertEquals(400, Economy.costYuanPerDay(type, 100, 0.5, OPERATORS), 1e-9);
    }

    @Test
    void theRentIsNeverMoreThanAllCosts() {
        // 10 customers bring in 50 yuan a day, less than the rent of 400
        assertEquals(0, Economy.costYuanPerDay(type(10), 100, 1, OPERATORS), 1e-9);
        assertEquals(0, Economy.subsidyYuanPerDay(type(0), 100, 1, OPERATORS), 1e-9);
    }

    @Test
    void chainShareCountsCommercialOutletsOnly() {
        TestTown town = new TestTown().purpose("food", false, -2).type("shop", "food", 7);
        town.types.add(TestTown.ofClass(town.types.get(0), "station", OutletClass.PUBLIC));
        Catalogue catalogue = new Catalogue(town.purposes, town.types);
        Outlet plain = Outlet.plain("a", "shop", TestTown.CORNER);
        Outlet chain =
                new Outlet("b", plain.name(), plain.at(), plain.types(), null, null, null, null, true, false, false);
        Outlet station = Outlet.plain("c", "station", TestTown.CORNER);
        assertEquals(0.5, Layout.chainShare(List.of(plain, chain, station), catalogue));
        assertTrue(Double.isNaN(Layout.chainShare(List.of(station), catalogue)));
    }

    @Test
    void aSubsidyIsAShare() {
        Outlet plain = Outlet.plain("a", "shop", TestTown.CORNER);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Outlet(
                        "a",
                        plain.name(),
                        plain.at(),
                        plain.types(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        false,
                        CreditGrade.A,
                        1.5,
                        false));
    }
}
