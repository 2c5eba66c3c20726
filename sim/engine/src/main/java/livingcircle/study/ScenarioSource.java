package livingcircle.study;

import livingcircle.scenario.Scenario;

/** Reads the scenario of a run, with the run's settings. Asked by several threads at once. */
@FunctionalInterface
public interface ScenarioSource {

    /** @throws livingcircle.scenario.InvalidInputException with every fault */
    Scenario read(RunSpec run);
}
