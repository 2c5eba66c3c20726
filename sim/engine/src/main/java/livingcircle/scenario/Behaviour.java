package livingcircle.scenario;

import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.TravelParameters;
import livingcircle.outlets.OperatorParameters;
import livingcircle.population.ResidentParameters;
import livingcircle.satisfaction.SatisfactionParameters;

/**
 * Everything that is assumed of residents and outlets (behaviour.yaml).
 *
 * @param residents profiles and households
 * @param service needs and serving
 * @param timeOfDay when needs arise
 * @param travel walking and riding
 * @param choice utilities
 * @param satisfaction scoring
 * @param operators those who run outlets
 */
public record Behaviour(
        ResidentParameters residents,
        ServiceParameters service,
        TimeOfDay timeOfDay,
        TravelParameters travel,
        ChoiceParameters choice,
        SatisfactionParameters satisfaction,
        OperatorParameters operators) {}
