package livingcircle;

import static org.junit.jupiter.api.Assertions.assertFalse;

import livingcircle.base.BilingualText;
import livingcircle.city.osm.OsmException;
import livingcircle.features.FeatureException;
import livingcircle.scenario.Fault;
import livingcircle.scenario.InvalidInputException;

/** What every reader promises for whatever it is given: it returns or says in both languages what is wrong. */
public final class FuzzProperty {

    private FuzzProperty() {}

    /** Runs a reader; any exception but the declared ones, and any fault that says nothing, is a finding. */
    public static void holds(Runnable reader) {
        try {
            reader.run();
        } catch (InvalidInputException e) {
            assertFalse(e.faults().isEmpty());
            for (Fault fault : e.faults()) {
                assertSpeaks(fault.problem(), fault);
                assertSpeaks(fault.mend(), fault);
            }
        } catch (OsmException e) {
            assertSpeaks(e.problem(), e);
            assertSpeaks(e.mend(), e);
        } catch (FeatureException e) {
            assertSpeaks(e.problem(), e);
            assertSpeaks(e.mend(), e);
        }
    }

    private static void assertSpeaks(BilingualText text, Object fault) {
        assertFalse(text.en().isBlank(), fault::toString);
        assertFalse(text.zh().isBlank(), fault::toString);
    }
}
