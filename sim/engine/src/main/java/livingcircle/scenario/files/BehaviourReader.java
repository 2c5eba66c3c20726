package livingcircle.scenario.files;

import java.util.List;
import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.TravelParameters;
import livingcircle.outlets.OperatorParameters;
import livingcircle.population.ResidentParameters;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.ServiceParameters;
import livingcircle.scenario.TimeOfDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads behaviour.yaml: what is assumed of residents and outlets. */
final class BehaviourReader {

    private BehaviourReader() {}

    /**
     * The behaviour of a file that its schema has found sound, or null after a fault.
     *
     * @param types ids of the outlet types, or null if they are not known
     */
    static @Nullable Behaviour read(YamlFile file, @Nullable List<String> types, Reading reading) {
        int before = reading.faultCount();
        SourceCheck.check(file, reading);
        BehaviourCheck.check(file.root(), types, reading);
        return reading.faultCount() == before ? build(file) : null;
    }

    private static Behaviour build(YamlFile file) {
        JsonNode plain = Binding.plain(file.root().node());
        ObjectNode residents = (ObjectNode) plain.get("residents");
        residents.set("ageBands", Binding.withIds(residents.get("ageBands")));
        ObjectNode choice = (ObjectNode) plain.get("choice");
        choice.set("nests", Binding.withIds(choice.get("nests")));
        return new Behaviour(
                Binding.bind(residents, ResidentParameters.class),
                Binding.bind(plain.get("service"), ServiceParameters.class),
                Binding.bind(plain.get("timeOfDay"), TimeOfDay.class),
                Binding.bind(plain.get("travel"), TravelParameters.class),
                Binding.bind(choice, ChoiceParameters.class),
                Binding.bind(plain.get("satisfaction"), SatisfactionParameters.class),
                Binding.bind(plain.get("operators"), OperatorParameters.class));
    }
}
