package livingcircle.world;

import livingcircle.outlets.Catalogue;
import livingcircle.scenario.Behaviour;

/**
 * The tables that follow from the catalogue and the behaviour alone, whatever the city and its outlets.
 *
 * @param choiceSets which types compete
 * @param travel weights of ways
 * @param otherWays what there is instead of a visit
 * @param needs how often residents need what
 * @param times when they do
 */
record RuleTables(ChoiceSets choiceSets, TravelTables travel, OtherWays otherWays, NeedTables needs, TimeTables times) {

    static RuleTables of(Catalogue catalogue, Behaviour behaviour) {
        ChoiceSets sets = new ChoiceSets(catalogue, behaviour.choice());
        return new RuleTables(
                sets,
                new TravelTables(catalogue, behaviour.residents(), behaviour.choice(), behaviour.travel(), sets),
                new OtherWays(catalogue, behaviour.residents(), behaviour.choice(), sets),
                new NeedTables(catalogue, behaviour.residents(), behaviour.service()),
                new TimeTables(catalogue, behaviour.residents(), behaviour.timeOfDay()));
    }
}
