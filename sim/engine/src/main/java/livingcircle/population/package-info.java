/** Synthesis of residents: profiles, households, incomes and the homes they live in. */
package livingcircle.population;
