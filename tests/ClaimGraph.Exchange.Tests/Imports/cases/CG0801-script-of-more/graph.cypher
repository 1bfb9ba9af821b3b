CREATE (ada:Person {name: 'Ada'});
UNWIND [1, 2] AS x CREATE (:Number {value: x});
