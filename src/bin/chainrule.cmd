@echo off
rem The program by a short name, from any folder: src\bin\chainrule exercises list
rem The jar is built when it is not there; after a change, run mvn package.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_OF=%~dp0..\.."
if exist "%HOME_OF%\target\chainrule.jar" goto run
echo building Chainrule, once, for less than a minute ... 1>&2
call mvn -q -f "%HOME_OF%\pom.xml" package -DskipTests 1>&2
if errorlevel 1 exit /b 3
:run
rem Nearly all is over before the better compiler would pay; what computes for long starts it itself.
rem The archive of classes is passed over by a Java that has not made it.
java -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions "-XX:SharedArchiveFile=%HOME_OF%\target\chainrule.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms32m -jar "%HOME_OF%\target\chainrule.jar" %*
exit /b %ERRORLEVEL%
