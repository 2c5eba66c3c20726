package livingcircle.bench.choice;

import livingcircle.model.ChoiceProbe;

/** The engine's own choice. */
final class EngineChoice implements ChoiceWay {

    private final ChoiceProbe probe;

    EngineChoice(ChoiceProbe probe) {
        this.probe = probe;
    }

    @Override
    public int choose(ChoiceCase who, long key) {
        return probe.choose(who.resident(), who.purpose(), Ways.WEEKDAY, who.slot(), key, ONLINE, WITHOUT);
    }
}
